// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textfolding.h"
#include "storage/loyalty/isodays.h"
#include "storage/people/shopstore.h"
#include "storage/success/onboardingrows.h"
#include "storage/success/onboardingstore.h"

#include <tuple>
#include <unordered_map>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QDate today(Connection &connection, Instant now)
{
    return LocalCalendar(orThrow(ShopStore(connection).shop()).timeZone).date(now);
}

/// How a customer is called, folded, of all who have an onboarding in a state.
std::unordered_map<CustomerId, QString> namesOf(Connection &connection)
{
    std::unordered_map<CustomerId, QString> names;
    Statement rows(connection,
                   u"SELECT DISTINCT c.id, c.name FROM onboardings o JOIN customers c ON c.id = o.customer_id"_s);
    while (rows.next())
        names.emplace(rows.id<CustomerId>(0), folded(rows.text(1)));
    return names;
}

/// What asks for somebody first.
auto urgency(const Onboarding &onboarding, QDate day)
{
    const auto stall = stallOn(onboarding, day);
    const OnboardingStep *next = nextStep(onboarding);
    return std::tuple(stall ? -stall->days : 1, next ? next->dueOn : QDate(), onboarding.id);
}

QString condition(OnboardingChoice choice)
{
    if (choice == OnboardingChoice::All)
        return u" WHERE o.state <> 'running'"_s;
    return choice == OnboardingChoice::InTime ? u" WHERE o.state = 'done'"_s : u" WHERE 1 = 1"_s;
}

bool isCounted(OnboardingChoice choice, const Onboarding &onboarding, QDate day)
{
    return choice == OnboardingChoice::All ||
           (isMature(onboarding, day) && isDoneInTime(onboarding) == (choice == OnboardingChoice::InTime));
}

} // namespace

Result<QList<qint64>> OnboardingList::ids(const OnboardingFilter &filter, Instant now) const
{
    return attempt([&]() -> Result<QList<qint64>> {
        const QString words = folded(filter.text.simplified());
        const auto names = words.isEmpty() ? std::unordered_map<CustomerId, QString>() : namesOf(m_connection);
        const auto hasWords = [&](const Onboarding &onboarding) {
            const auto name = names.find(onboarding.customer);
            return words.isEmpty() || folded(onboarding.name).contains(words) ||
                   (name != names.end() && name->second.contains(words));
        };
        const QDate day = today(m_connection, now);
        QList<qint64> ids;
        if (filter.choice != OnboardingChoice::InTime && filter.choice != OnboardingChoice::NotInTime) {
            REGULARS_TRY(running, OnboardingStore(m_connection).running());
            std::sort(running.begin(), running.end(),
                      [day](const Onboarding &a, const Onboarding &b) { return urgency(a, day) < urgency(b, day); });
            for (const Onboarding &onboarding : running) {
                if (hasWords(onboarding) && (filter.choice != OnboardingChoice::Stalled || stallOn(onboarding, day)))
                    ids += onboarding.id.value;
            }
        }
        if (filter.choice == OnboardingChoice::Stalled || filter.choice == OnboardingChoice::Running)
            return ids;
        Statement rows(m_connection,
                       u"SELECT o.id, o.customer_id, o.name, o.started_on, o.within_days, o.state, o.ended_on"
                       " FROM onboardings o JOIN customers c ON c.id = o.customer_id AND c.deleted_at IS NULL"_s +
                           condition(filter.choice) + u" ORDER BY o.started_on DESC, o.id DESC"_s);
        while (rows.next()) {
            Onboarding onboarding;
            onboarding.customer = rows.id<CustomerId>(1);
            onboarding.name = rows.text(2);
            onboarding.startedOn = dayAt(rows, 3);
            onboarding.withinDays = static_cast<int>(rows.integer(4));
            onboarding.state = valueOf<OnboardingState>(rows.text(5));
            onboarding.endedOn = dayAt(rows, 6);
            if (isCounted(filter.choice, onboarding, day) && hasWords(onboarding))
                ids += rows.integer(0);
        }
        return ids;
    });
}

Result<OnboardingRow> OnboardingList::row(const Onboarding &onboarding, QDate today) const
{
    return attempt([&] {
        OnboardingRow row{onboarding, {}, {}, stallOn(onboarding, today)};
        Statement names(m_connection, u"SELECT c.name, u.name FROM customers c LEFT JOIN users u ON u.id = :owner"
                                      " WHERE c.id = :customer"_s);
        if (names.bind(u"owner", onboarding.owner).bind(u"customer", onboarding.customer).next()) {
            row.customerName = names.text(0);
            row.ownerName = names.text(1);
        }
        return row;
    });
}

Result<QList<OnboardingRow>> OnboardingList::rows(const QList<qint64> &ids, Instant now) const
{
    return attempt([&]() -> Result<QList<OnboardingRow>> {
        const QDate day = today(m_connection, now);
        QList<OnboardingRow> rows;
        for (const qint64 id : ids) {
            const auto onboarding = OnboardingStore(m_connection).onboarding(OnboardingId{id});
            if (!onboarding && onboarding.error().code != ErrorCode::NotFound)
                return tl::unexpected(onboarding.error());
            if (!onboarding)
                continue;
            REGULARS_TRY(found, row(*onboarding, day));
            rows += found;
        }
        return rows;
    });
}

} // namespace regulars
