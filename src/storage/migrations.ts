/**
 * Brings the database up by one version, inside the transaction of the upgrade: one that throws leaves the database as
 * it was. A migration that has been published is never edited; a change is a further one.
 */
export type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void;

/** In order: the first makes version 1. The version of the database is their number. */
export const migrations: readonly Migration[] = [
  function keepArticles(database) {
    database.createObjectStore('articles', { keyPath: 'id' }).createIndex('addedAt', 'addedAt');
    database.createObjectStore('texts', { keyPath: 'id' });
    database.createObjectStore('places', { keyPath: 'articleId' });
  },
  function keepSearchIndex(database) {
    database.createObjectStore('search', { keyPath: 'key' });
  },
];
