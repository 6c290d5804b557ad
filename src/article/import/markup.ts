/** Makes an inert document of markup: nothing in it runs or loads. Given by the app, which owns the policy that allows it. */
export type ParseMarkup = (markup: string, type: 'text/html' | 'application/xhtml+xml') => Document;
