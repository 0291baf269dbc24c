// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/subscriptionimporter.h"

#include "core/base/textfolding.h"
#include "storage/exchange/knownkeys.h"
#include "storage/sql/canceltoken.h"
#include "storage/sql/statement.h"
#include "storage/subscriptions/subscriptionstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostShownProblems = 200;

/// The column that a rule is about; most have the rule's own word.
QString columnOf(const QString &field)
{
    if (field == "name"_L1)
        return nameOf(SubscriptionField::Plan);
    return isNameOf<SubscriptionField>(field) ? field : QString();
}

RowReason reasonOf(const Error &error)
{
    const QString rule = error.args.value(u"rule"_s).toString();
    if (rule == "required"_L1)
        return RowReason::MissingValue;
    return rule == "contradiction"_L1 ? RowReason::DatesDisagree : RowReason::NotPossible;
}

} // namespace

SubscriptionImporter::SubscriptionImporter(Connection &connection, ImportTarget &target, RejectedFile *rejected,
                                           const QString &source, QDate today, SubscriptionImportReport &report)
    : m_connection(connection),
      m_rejected(rejected),
      m_source(source),
      m_today(today),
      m_report(report),
      m_customers(connection, target, source)
{
    m_plans = orThrow(SubscriptionPlanStore(connection).plans());
    for (qsizetype place = 0; place < m_plans.size(); ++place) {
        if (const QString name = folded(m_plans.at(place).name); !m_byName.contains(name))
            m_byName.insert(name, place);
    }
    Statement rows(connection, u"SELECT uid, import_key FROM subscriptions"_s);
    while (rows.next()) {
        m_uids.insert(rows.text(0));
        if (!rows.isNull(1))
            m_keys.insert(rows.integer(1));
    }
}

void SubscriptionImporter::take(const SubscriptionBatch &batch)
{
    for (const ImportedSubscription &subscription : batch.subscriptions)
        takeSubscription(subscription);
    for (const RejectedRow &row : batch.rejected)
        takeProblem(row);
}

void SubscriptionImporter::takeProblem(const RejectedRow &row)
{
    ++m_report.problems[row.reason];
    if (m_report.firstProblems.size() < mostShownProblems)
        m_report.firstProblems.push_back(row);
    if (row.verdict == RowVerdict::Noted)
        return;
    ++m_report.rejected;
    if (m_rejected == nullptr)
        return;
    if (const auto added = m_rejected->add(row); !added)
        throw SqlFailure(added.error());
}

void SubscriptionImporter::refuse(const ImportedSubscription &imported, const Error &error)
{
    RejectedRow row = imported.row;
    row.reason = reasonOf(error);
    row.field = columnOf(error.field);
    takeProblem(row);
}

bool SubscriptionImporter::isKnown(const ImportedSubscription &imported) const
{
    return m_keys.contains(importKey(imported.identity, m_source)) ||
           (!imported.key.isEmpty() && m_uids.contains(imported.key));
}

/// The plan of that name, or one as the row describes it. Errors: what is missing or wrong in the row for a new one.
Result<SubscriptionPlan> SubscriptionImporter::planOf(const ImportedSubscription &imported) const
{
    if (const auto known = m_byName.constFind(folded(imported.plan)); known != m_byName.constEnd())
        return m_plans.at(*known);
    if (!imported.priceMinor)
        return tl::unexpected(invalidField(nameOf(SubscriptionField::Price), u"required"_s));
    if (!imported.periodMonths)
        return tl::unexpected(invalidField(nameOf(SubscriptionField::Period), u"required"_s));
    SubscriptionPlan plan;
    plan.name = imported.plan;
    plan.priceMinor = *imported.priceMinor;
    plan.periodMonths = *imported.periodMonths;
    plan.noticeDays = imported.noticeDays.value_or(0);
    if (const QList<Error> errors = validate(plan); !errors.isEmpty())
        return tl::unexpected(errors.first());
    return plan;
}

/// Where the plan stands from now on.
qsizetype SubscriptionImporter::placeOf(const SubscriptionPlan &plan)
{
    const QString name = folded(plan.name);
    if (const auto known = m_byName.constFind(name); known != m_byName.constEnd())
        return *known;
    ++m_report.plansCreated;
    m_plans += plan;
    return *m_byName.insert(name, m_plans.size() - 1);
}

void SubscriptionImporter::takeSubscription(const ImportedSubscription &imported)
{
    if (isKnown(imported)) {
        ++m_report.known;
        m_customers.note(imported.customer);
        return;
    }
    const auto plan = planOf(imported);
    if (!plan) {
        refuse(imported, plan.error());
        return;
    }
    RecordedSubscription record = imported.record;
    record.offer.plan = plan->id;
    record.offer.priceMinor = imported.priceMinor.value_or(plan->priceMinor);
    record.offer.periodMonths = imported.periodMonths.value_or(plan->periodMonths);
    record.offer.noticeDays = imported.noticeDays.value_or(plan->noticeDays);
    const auto lines = recordedCourse(record, m_today);
    if (!lines) {
        refuse(imported, lines.error());
        return;
    }
    count(*lines);
    const qint64 key = importKey(imported.identity, m_source);
    m_keys.insert(key);
    m_courses.push_back({m_customers.findOrCreate(imported.customer), placeOf(*plan), key, *lines});
}

void SubscriptionImporter::count(const QList<SubscriptionEvent> &lines)
{
    ++m_report.created;
    const SubscriptionState state = stateOn(replayed({}, lines), m_today);
    m_report.paused += state == SubscriptionState::Paused ? 1 : 0;
    m_report.ended += state == SubscriptionState::Ended ? 1 : 0;
}

void SubscriptionImporter::finish()
{
    m_report.customersCreated = m_customers.created();
    m_report.customersMatched = m_customers.matched();
}

Result<void> SubscriptionImporter::write(WriteSession &session, const Progress &progress, const CancelToken &cancel)
{
    for (SubscriptionPlan &plan : m_plans) {
        if (plan.id.isValid())
            continue;
        REGULARS_TRY(id, SubscriptionPlanStore(m_connection).save(session, plan));
        plan.id = id;
    }
    SubscriptionStore store(m_connection);
    qint64 done = 0;
    for (const Course &course : m_courses) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        SubscriptionId id;
        for (SubscriptionEvent line : course.lines) {
            line.terms.plan = m_plans.at(course.plan).id;
            if (!id.isValid()) {
                REGULARS_TRY(started, store.start(session, course.customer, line, course.importKey));
                id = started;
                continue;
            }
            REGULARS_TRY(before, store.subscription(id));
            REGULARS_CHECK(store.append(session, before, line));
        }
        progress(++done, static_cast<qint64>(m_courses.size()));
    }
    return {};
}

} // namespace regulars
