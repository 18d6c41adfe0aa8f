/**
 * The language server library. All take it from here, since a bundle copies its hundreds of names
 * for each file that imports it, which a start would have to wait for.
 */
export * from 'vscode-languageserver/node';
