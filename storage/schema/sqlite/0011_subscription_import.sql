-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Subscriptions that come from files of others.

-- By which a subscription is recognised when its file is read again (storage/exchange/knownkeys.h).
ALTER TABLE subscriptions ADD COLUMN import_key INTEGER;
CREATE UNIQUE INDEX subscriptions_by_import_key ON subscriptions (import_key) WHERE import_key IS NOT NULL;
