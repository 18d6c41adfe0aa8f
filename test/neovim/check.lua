-- Opens the files that the plan names, attaches the language server and writes down what Neovim
-- then has: each file's diagnostics, its text after each of the code actions the plan names, and
-- the answer to the question it asks.
-- PLAN and RESULT name JSON files, NODE and SERVER the server's command. For Neovim 0.7 and later.

local deadline, interval = 10000, 20

local function read_json(path)
  return vim.fn.json_decode(vim.fn.readfile(path))
end

local function write_json(path, value)
  vim.fn.writefile({ vim.fn.json_encode(value) }, path)
end

local function start_server()
  local id = vim.lsp.start_client({
    name = 'graceful-decline',
    cmd = { vim.env.NODE, vim.env.SERVER, '--stdio' },
    root_dir = vim.fn.getcwd(),
  })
  return assert(id, 'the server did not start')
end

local function open(path, client_id)
  vim.cmd('edit ' .. vim.fn.fnameescape(path))
  local buffer = vim.api.nvim_get_current_buf()
  assert(vim.lsp.buf_attach_client(buffer, client_id), 'not attached to ' .. path)
  return buffer
end

-- What differs at the deadline is told by the caller, who knows what it should have been.
local function wait_for_diagnostics(buffer, count)
  vim.wait(deadline, function()
    return #vim.diagnostic.get(buffer) == count
  end, interval)
end

local function diagnostics(buffer)
  local list = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(list, {
      line = diagnostic.lnum,
      byte = diagnostic.col,
      endLine = diagnostic.end_lnum,
      endByte = diagnostic.end_col,
      severity = diagnostic.severity,
      message = diagnostic.message,
      rule = diagnostic.code or diagnostic.user_data.lsp.code,
    })
  end
  return list
end

local function text(buffer)
  local ending = vim.bo[buffer].fileformat == 'dos' and '\r\n' or '\n'
  return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, true), ending) .. ending
end

local function apply(client, buffer, kind)
  local params = {
    textDocument = { uri = vim.uri_from_bufnr(buffer) },
    range = {
      start = { line = 0, character = 0 },
      ['end'] = { line = vim.api.nvim_buf_line_count(buffer), character = 0 },
    },
    context = { diagnostics = {}, only = { kind } },
  }
  local response = client.request_sync('textDocument/codeAction', params, deadline, buffer)
  local action = response and response.result and response.result[1]
  assert(action, 'no code action of kind ' .. kind)
  vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
end

local function after(client, buffer, kind)
  apply(client, buffer, kind)
  local changed = text(buffer)
  vim.api.nvim_set_current_buf(buffer)
  vim.cmd('silent undo')
  return changed
end

local function request(client, buffer, method, position)
  local params = { textDocument = { uri = vim.uri_from_bufnr(buffer) }, position = position }
  local response = client.request_sync(method, params, deadline, buffer)
  assert(response and not response.err, method .. ' failed')
  return response.result
end

-- What Neovim makes of an answer: the lines of its hover window, the names of its outline, and the
-- text after the first completion is taken.
local questions = {
  hover = function(client, buffer, position)
    local result = request(client, buffer, 'textDocument/hover', position)
    return result and vim.lsp.util.convert_input_to_markdown_lines(result.contents) or {}
  end,
  outline = function(client, buffer)
    local result = request(client, buffer, 'textDocument/documentSymbol')
    return vim.tbl_map(function(item)
      return item.lnum .. ' ' .. item.text
    end, vim.lsp.util.symbols_to_items(result, buffer))
  end,
  complete = function(client, buffer, position)
    local result = request(client, buffer, 'textDocument/completion', position)
    local item = result and result.items[1]
    if not item then
      return {}
    end
    vim.lsp.util.apply_text_edits({ item.textEdit }, buffer, client.offset_encoding)
    return vim.api.nvim_buf_get_lines(buffer, 0, -1, true)
  end,
}

local function main()
  local client_id = start_server()
  local opened = {}
  for _, item in ipairs(read_json(vim.env.PLAN)) do
    table.insert(opened, { item = item, buffer = open(item.path, client_id) })
  end
  local client = vim.lsp.get_client_by_id(client_id)
  local results = {}
  for _, one in ipairs(opened) do
    wait_for_diagnostics(one.buffer, one.item.expected)
    local result = { found = diagnostics(one.buffer), texts = {} }
    for _, kind in ipairs(one.item.kinds) do
      table.insert(result.texts, after(client, one.buffer, kind))
    end
    if one.item.ask then
      result.answer = questions[one.item.ask](client, one.buffer, one.item.position)
    end
    table.insert(results, result)
  end
  write_json(vim.env.RESULT, results)
  vim.cmd('qall!')
end

xpcall(main, function(reason)
  io.stderr:write(debug.traceback(tostring(reason)) .. '\n')
  vim.cmd('cquit 1')
end)
