-- SPDX-FileCopyrightText: 2026 The Regulars authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Tiers that can be bought. Days are ISO dates.

-- Whoever buys the product has at least this tier for so many months.
ALTER TABLE tiers ADD COLUMN paid_product_id INTEGER REFERENCES products (id);
ALTER TABLE tiers ADD COLUMN paid_months INTEGER NOT NULL DEFAULT 12 CHECK (paid_months BETWEEN 1 AND 120);
CREATE INDEX tiers_by_paid_product ON tiers (paid_product_id) WHERE paid_product_id IS NOT NULL;

-- tier_paid_until: the last day for which the tier is paid, NULL: it is earned. It follows from the orders and is kept true to them in
-- the write that changes them. While it is set, beneath_* is the lower tier that was earned, to which also tier_valid_until,
-- tier_locked_until and tier_measure belong.
ALTER TABLE loyalty_members ADD COLUMN tier_paid_until TEXT;
ALTER TABLE loyalty_members ADD COLUMN beneath_tier_id INTEGER REFERENCES tiers (id);
ALTER TABLE loyalty_members ADD COLUMN beneath_since TEXT;
ALTER TABLE loyalty_members ADD COLUMN beneath_reason TEXT NOT NULL DEFAULT 'start';
-- What the review and the notices ask for.
CREATE INDEX loyalty_members_by_paid_day ON loyalty_members (tier_paid_until, customer_id)
    WHERE tier_paid_until IS NOT NULL AND left_on IS NULL;

-- What was given to causes, by its day: few of very many claims.
CREATE INDEX reward_claims_by_donation ON reward_claims (claimed_on) WHERE kind = 'donation';
