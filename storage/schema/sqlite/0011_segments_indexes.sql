-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is asked of orders in a time, by channel too, without reading their rows. deleted_at is in it although it is always NULL there:
-- SQLite looks for it in the row otherwise.

DROP INDEX orders_by_time;
CREATE INDEX orders_by_time ON orders (ordered_at, id, customer_id, status, total_minor, channel, deleted_at) WHERE deleted_at IS NULL;
