// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textfolding.h"
#include "core/fields/fielddefinition.h"
#include "storage/customers/recordcells.h"
#include "storage/journal/writesession.h"
#include "storage/rollups/rebuild.h"
#include "storage/sql/statement.h"
#include "tests/support/testdatabase.h"

#include <random>

/// Rows at random for everything that a rule may ask, of the words that a world of random rules has. Written as they lie in
/// the tables, so that what no form would let pass (a return worth more than its order) is there too.
class RandomShop
{
public:
    RandomShop(regulars::WriteSession &session, quint32 seed, QStringList texts)
        : m_session(session), m_random(seed), m_texts(std::move(texts)), m_now(session.now().ms)
    {
    }

    void fill(int customers)
    {
        using namespace Qt::StringLiterals;
        fillShop();
        defineOwn();
        for (int i = 1; i <= customers; ++i)
            fillCustomer(i);
        // Groups with members, one of them in the bin.
        for (int group = 1; group <= 4; ++group) {
            run(u"UPDATE customers SET kind = 'company' WHERE id = %1"_s.arg(group));
            for (int i = 0; i < group; ++i)
                run(u"INSERT INTO customer_members (customer_id, group_id) VALUES (%1, %2)"_s.arg(6 + group * 6 + i)
                        .arg(group));
        }
        regulars::rebuildRollups(m_session.connection(), m_session.calendar(), m_session.shop().currency,
                                 regulars::RebuildScope::Everything, {}, {});
        m_session.everythingChanged();
    }

private:
    int upTo(int below) { return int(m_random() % quint32(below)); }
    bool chance(int percent) { return upTo(100) < percent; }
    template<typename... T>
    QString any(T... names)
    {
        const QStringList all{QString::fromLatin1(names)...};
        return quoted(all[upTo(int(all.size()))]);
    }
    static QString quoted(QString text) { return u'\'' + text.replace(u'\'', QLatin1String("''")) + u'\''; }
    QString text() { return chance(25) ? quoted({}) : quoted(m_texts[upTo(int(m_texts.size()))]); }
    /// Within 400 days, now and then tomorrow, often about midnight.
    qint64 at()
    {
        const qint64 day = m_now - qint64(upTo(400) - 2) * regulars::msPerDay;
        return chance(30) ? day / regulars::msPerDay * regulars::msPerDay - qint64(upTo(4)) * 3'600'000 : day;
    }
    QString mayBeDeleted(int percent = 8) { return chance(percent) ? QString::number(m_now) : QLatin1String("NULL"); }
    void run(const QString &sql) { m_session.connection().execute(sql); }
    QString uid() { return quoted(QStringLiteral("u%1").arg(++m_uid)); }

    void fillShop()
    {
        using namespace Qt::StringLiterals;
        for (int i = 1; i <= 6; ++i) {
            run(u"INSERT INTO products (id, uid, sku, name, name_fold, category, created_at, updated_at)"
                " VALUES (%1, %2, %3, 'P', 'p', %4, 1, 1)"_s.arg(i)
                    .arg(uid(), quoted(m_texts[i % m_texts.size()] + QString(i / m_texts.size(), u'x')), text()));
        }
        for (int i = 1; i <= 2; ++i) {
            run(u"INSERT INTO tiers (id, uid, name, name_fold, position, qualify_from, retain_from, created_at, updated_at)"
                " VALUES (%1, 'tier-%1', 'T%1', 't%1', %1, 0, 0, 1, 1)"_s.arg(i));
            run(u"INSERT INTO ticket_categories (id, uid, name, name_fold, position) VALUES (%1, 'cat-%1', 'C%1', 'c%1', %1)"_s
                    .arg(500 + i));
            run(u"INSERT INTO rewards (id, uid, name, name_fold, kind, points, position, created_at, updated_at)"
                " VALUES (%1, 'rew-%1', 'R%1', 'r%1', 'product', 1, %1, 1, 1)"_s.arg(i));
            run(u"INSERT INTO segments (id, uid, name, name_fold, kind, created_at, updated_at)"
                " VALUES (%1, 'seg-%1', 'S%1', 's%1', 'static', 1, 1)"_s.arg(i));
        }
        run(u"INSERT INTO subscription_plans (id, uid, name, price_minor, period_months, notice_days, created_at, updated_at)"
            " VALUES (1, 'plan', 'Box', 100, 1, 0, 1, 1)"_s);
    }

    void fillCustomer(qint64 id)
    {
        using namespace Qt::StringLiterals;
        const QString name = m_texts[upTo(int(m_texts.size()))] + u' ' + QString::number(id);
        run(u"INSERT INTO customers (id, uid, kind, name, name_fold, birth_year, birth_month, birth_day, language,"
            " preferred_channel, do_not_contact, source, lifecycle, customer_since, created_at, updated_at, deleted_at)"
            " VALUES (%1, %2, 'person', %3, %4, %5, %6, %7, %8, %9, "_s.arg(id)
                .arg(uid(), quoted(name), quoted(regulars::folded(name)),
                     chance(60) ? QString::number(2012 - upTo(8) * 4) : u"NULL"_s)
                .arg(chance(20) ? u"2"_s : QString::number(1 + upTo(12)),
                     chance(30) ? u"29"_s : QString::number(1 + upTo(28)), text(), any("none", "email", "phone")) +
            u"%1, %2, %3, %4, %5, 1, %6)"_s.arg(upTo(2))
                .arg(text(), chance(20) ? any("new", "lapsed") : u"NULL"_s, chance(40) ? QString::number(at()) : u"NULL"_s)
                .arg(at())
                .arg(mayBeDeleted()));
        for (int left = upTo(3); left > 0; --left)
            run(u"INSERT INTO customer_addresses (customer_id, street, postcode, city, region, country) VALUES (%1, %2, %3, %4, %5, %6)"_s
                    .arg(id)
                    .arg(text(), text(), text(), text(), text()));
        for (int left = upTo(3); left > 0; --left) {
            const QString tag = m_texts[upTo(int(m_texts.size()))];
            run(u"INSERT OR IGNORE INTO customer_tags (customer_id, tag, tag_fold) VALUES (%1, %2, %3)"_s.arg(id).arg(
                quoted(tag), quoted(regulars::folded(tag))));
        }
        if (chance(60))
            run(u"INSERT INTO customer_contacts (customer_id, kind, value, match_key, is_valid) VALUES (%1, %2, 'x', 'x', %3)"_s
                    .arg(id)
                    .arg(any("email", "phone"))
                    .arg(upTo(2)));
        fillOwn(id);
        fillSales(id);
        fillRecords(id);
        fillLoyalty(id);
    }

    /// Definitions are read from there, too: whoever fills the shop reads them with FieldStore.
    void defineOwn()
    {
        using namespace Qt::StringLiterals;
        run(u"INSERT INTO record_tables (id, uid, name, name_fold, position) VALUES (1, 'table-pets', 'Pets', 'pets', 1)"_s);
        int position = 0;
        for (const auto &[type, name] : regulars::EnumNames<regulars::FieldType>::names) {
            const QString word = QString::fromUtf16(name);
            run(u"INSERT INTO field_definitions (uid, name, name_fold, type, choices, position) VALUES ('own-%1', 'Own %1',"
                " 'own %1', '%1', '[\"Left\",\"Right hand\"]', %2)"_s.arg(word)
                    .arg(++position));
        }
        run(u"INSERT INTO field_definitions (uid, record_table_id, name, name_fold, type, position) VALUES"
            " ('col-breed', 1, 'Breed', 'breed', 'text', 1), ('col-age', 1, 'Age', 'age', 'number', 2)"_s);
    }

    void fillOwn(qint64 id)
    {
        using namespace Qt::StringLiterals;
        const auto set = [&](const QString &type, const QString &value) {
            if (chance(60))
                run(u"INSERT INTO customer_fields (customer_id, name, value) VALUES (%1, 'Own %2', %3)"_s.arg(id).arg(
                    type, value));
        };
        set(u"text"_s, quoted(m_texts[upTo(int(m_texts.size()))]));
        set(u"number"_s, quoted(QString::number(upTo(13)) + (chance(20) ? u".5"_s : u""_s)));
        set(u"date"_s, any("2026-11-22", "2026-10-01", "2025-12-24"));
        set(u"yes_no"_s, any("yes", "no"));
        set(u"choice"_s, any("Left", "Right hand"));
        for (int left = upTo(3); left > 0; --left) {
            QMap<QString, QString> cells;
            if (chance(70))
                cells.insert(u"col-breed"_s, m_texts[upTo(int(m_texts.size()))]);
            if (chance(70))
                cells.insert(u"col-age"_s, QString::number(upTo(13)));
            run(u"INSERT INTO customer_records (customer_id, record_table_id, cells) VALUES (%1, 1, %2)"_s.arg(id).arg(
                quoted(regulars::recordText(cells))));
        }
    }

    void fillSales(qint64 id)
    {
        using namespace Qt::StringLiterals;
        for (int left = chance(25) ? 0 : upTo(5); left > 0; --left) {
            const qint64 order = ++m_order;
            const qint64 minor = chance(15) ? 0 : upTo(1200);
            const qint64 when = at();
            run(u"INSERT INTO orders (id, uid, number, customer_id, ordered_at, channel, status, currency, total_minor, created_at,"
                " updated_at, deleted_at) VALUES (%1, %2, '1', %3, %4, %5, %6, 'EUR', %7, 1, 1, %8)"_s.arg(order)
                    .arg(uid())
                    .arg(id)
                    .arg(when)
                    .arg(any("counter", "web", "phone"), chance(15) ? u"'cancelled'"_s : u"'completed'"_s)
                    .arg(minor)
                    .arg(mayBeDeleted()));
            for (int line = upTo(3); line > 0; --line)
                run(u"INSERT INTO order_lines (order_id, position, product_id, quantity_milli, unit_price_micro, total_minor)"
                    " VALUES (%1, %2, %3, 1000, 1, 1)"_s.arg(order)
                        .arg(line)
                        .arg(chance(20) ? u"NULL"_s : QString::number(1 + upTo(6))));
            if (chance(35))
                run(u"INSERT INTO returns (uid, order_id, customer_id, returned_at, currency, total_minor, created_at, updated_at,"
                    " deleted_at) VALUES (%1, %2, %3, %4, 'EUR', %5, 1, 1, %6)"_s
                        .arg(uid(), chance(80) ? QString::number(order) : u"NULL"_s)
                        .arg(id)
                        .arg(at())
                        .arg(chance(50) ? minor : minor / 2)
                        .arg(mayBeDeleted()));
        }
    }

    void fillRecords(qint64 id)
    {
        using namespace Qt::StringLiterals;
        for (int left = upTo(3); left > 0; --left)
            run(u"INSERT INTO interactions (uid, customer_id, kind, direction, occurred_at, outcome, created_at, updated_at, deleted_at)"
                " VALUES (%1, %2, %3, %4, %5, %6, 1, 1, %7)"_s.arg(uid())
                    .arg(id)
                    .arg(any("note", "call", "email", "visit"), any("in", "out", "internal"))
                    .arg(at())
                    .arg(any("none", "connected", "no_answer"), mayBeDeleted()));
        for (int left = upTo(4); left > 0; --left)
            run(u"INSERT INTO survey_responses (uid, kind, customer_id, score, scale_low, scale_high, channel, collected_by, responded_at,"
                " created_at, updated_at, deleted_at) VALUES (%1, %2, %3, %4, 0, 10, 'email', 'self', %5, 1, 1, %6)"_s
                    .arg(uid(), any("nps", "csat", "ces"))
                    .arg(id)
                    .arg(upTo(11))
                    .arg(chance(30) ? m_now - regulars::msPerDay : at())
                    .arg(mayBeDeleted()));
        for (int left = upTo(2); left > 0; --left)
            run(u"INSERT INTO tasks (uid, title, customer_id, attention_at, outcome, closed_at, created_at, updated_at, deleted_at)"
                " VALUES (%1, 'T', %2, 1, %3, 1, 1, %4)"_s.arg(uid())
                    .arg(id)
                    .arg(chance(60) ? u"'open', NULL"_s : u"'done', 1"_s, mayBeDeleted()));
        for (const char *channel : {"email", "phone"}) {
            if (chance(40))
                run(u"INSERT INTO consent_events (uid, customer_id, channel, purpose, state, basis, opt_in_level, source, captured_at, effective_until,"
                    " recorded_at) VALUES (%1, %2, '%3', %4, %5, 'consent', 'single', 'till', %6, %7, 1)"_s.arg(uid())
                        .arg(id)
                        .arg(QLatin1String(channel), any("newsletter", "offers", "profiling"),
                             any("granted", "denied", "withdrawn", "pending_confirmation"))
                        .arg(m_now - 900 * regulars::msPerDay)
                        .arg(chance(40) ? QString::number(at()) : u"NULL"_s));
        }
        if (chance(40))
            run(u"INSERT INTO subscriptions (uid, customer_id, plan_id, started_on, changed_on, quantity, price_minor, period_months,"
                " notice_days, renews, term_from, ends_on, paused_from, resumes_on, created_at, updated_at)"
                " VALUES (%1, %2, 1, %3, '2026-01-01', 1, 1, 1, 0, 1, '2026-01-01', %4, %5, 1, 1)"_s.arg(uid())
                    .arg(id)
                    .arg(any("2026-01-01", "2027-01-01"), any("2026-05-01", "2026-11-22", "2028-01-01"),
                         chance(40) ? u"'2026-11-01', '2026-12-01'"_s : u"NULL, NULL"_s));
    }

    void fillLoyalty(qint64 id)
    {
        using namespace Qt::StringLiterals;
        if (chance(60)) {
            run(u"INSERT INTO loyalty_members (customer_id, joined_on, left_on, tier_id, updated_at) VALUES (%1, '2026-01-01', %2, %3, 1)"_s
                    .arg(id)
                    .arg(chance(20) ? u"'2026-02-01'"_s : u"NULL"_s, chance(60) ? QString::number(1 + upTo(2)) : u"NULL"_s));
            if (chance(70)) {
                run(u"INSERT INTO points_accounts (id, customer_id, last_active_at, active, due_at, opened_at) VALUES (%1, %1, 1, %2, 1, 1)"_s
                        .arg(id)
                        .arg(upTo(1200)));
                run(u"INSERT INTO points_lots (account_id, sequence, issued, remaining, active, expires_at, active_at)"
                    " VALUES (%1, 1, 500, %2, 1, %3, 1)"_s.arg(id)
                        .arg(upTo(500))
                        .arg(m_now + qint64(upTo(60)) * regulars::msPerDay));
            }
        }
        if (chance(60))
            run(u"INSERT INTO customer_scores (customer_id, as_of, p_alive, value_minor, overdue_ratio, risk, rfm_recency, rfm_frequency,"
                " rfm_monetary, rfm_group) VALUES (%1, 1, %2, %3, %4, %5, %6, %7, 3, %8)"_s.arg(id)
                    .arg(upTo(120'000))
                    .arg(upTo(1200))
                    .arg(upTo(12) * 500'000)
                    .arg(upTo(13))
                    .arg(1 + upTo(5))
                    .arg(1 + upTo(5))
                    .arg(any("champions", "loyal", "at_risk")));
        if (chance(50))
            run(u"INSERT INTO customer_loyalty (customer_id, behaviour, emotion) VALUES (%1, %2, %3)"_s.arg(id)
                    .arg(upTo(101))
                    .arg(chance(30) ? u"NULL"_s : QString::number(upTo(101))));
        if (chance(30))
            run(u"INSERT INTO reward_claims (uid, customer_id, reward_id, reward_name, kind, points, state, claimed_at, claimed_on, updated_at)"
                " VALUES (%1, %2, %3, 'R', 'product', 1, %4, %5, '2026-01-01', 1)"_s.arg(uid())
                    .arg(id)
                    .arg(1 + upTo(2))
                    .arg(any("used", "voided", "expired", "issued"))
                    .arg(at()));
        for (int segment = 1; segment <= 2; ++segment) {
            if (chance(40))
                run(u"INSERT INTO segment_members (segment_id, customer_id, entered_at, exited_at, exited) VALUES (%1, %2, 1, %3)"_s
                        .arg(segment)
                        .arg(id)
                        .arg(chance(30) ? u"2, 'found'"_s : u"NULL, NULL"_s));
        }
    }

    regulars::WriteSession &m_session;
    std::mt19937 m_random;
    QStringList m_texts;
    qint64 m_now;
    qint64 m_order = 0;
    qint64 m_uid = 0;
};
