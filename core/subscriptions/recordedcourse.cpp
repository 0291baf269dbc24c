// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/subscriptions/recordedcourse.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> contradiction(const QString &field)
{
    return tl::unexpected(invalidField(field, u"contradiction"_s));
}

/// What a rule refuses, said of the column that it comes from.
tl::unexpected<Error> saidOf(const QString &field, const Error &error)
{
    if (error.field == "note"_L1)
        return tl::unexpected(invalidField(u"reason"_s, u"too_long"_s, error.args));
    return contradiction(field);
}

/// Builds the lines one after the other.
class Course
{
public:
    Course(const RecordedSubscription &record, QDate today) : m_record(record), m_today(today) {}

    Result<QList<SubscriptionEvent>> build()
    {
        REGULARS_CHECK(checkState());
        REGULARS_CHECK(start());
        const bool pausedFirst = m_record.termFrom.isValid() && pauseFrom() < m_record.termFrom;
        if (pausedFirst)
            REGULARS_CHECK(pause());
        REGULARS_CHECK(moveTerms());
        if (!pausedFirst)
            REGULARS_CHECK(pause());
        REGULARS_CHECK(cancel());
        if (m_record.state == SubscriptionState::Ended && stateOn(m_subscription, m_today) != SubscriptionState::Ended)
            return contradiction(u"subscription_status"_s);
        return m_lines;
    }

private:
    /// A state that can't be without certain days has them.
    [[nodiscard]] Result<void> checkState() const
    {
        const bool ends = m_record.state == SubscriptionState::Ending || m_record.state == SubscriptionState::Ended;
        if (ends && m_record.renews && !m_record.cancelledOn.isValid() && !m_record.endsOn.isValid())
            return tl::unexpected(invalidField(u"cancelled_on"_s, u"required"_s));
        const bool needsPause = m_record.state == SubscriptionState::Paused || m_record.pausedFrom.isValid();
        if (needsPause && !m_record.resumesOn.isValid())
            return tl::unexpected(invalidField(u"paused_until"_s, u"required"_s));
        return {};
    }

    void add(const SubscriptionEvent &line)
    {
        apply(m_subscription, line);
        m_lines += line;
    }

    Result<void> start()
    {
        if (!m_record.startedOn.isValid())
            return tl::unexpected(invalidField(u"started_on"_s, u"required"_s));
        auto line = startedAs(m_record.offer, m_record.startedOn, m_record.renews, m_today);
        if (!line)
            return line.error().field == "starts_on"_L1 ? contradiction(u"started_on"_s) : tl::unexpected(line.error());
        if (!m_record.renews && m_record.endsOn.isValid() && !isCancelled()) {
            if (m_record.endsOn < m_record.startedOn)
                return contradiction(u"ends_on"_s);
            line->terms.endsOn = m_record.endsOn;
        }
        add(*line);
        return {};
    }

    /// Terms that are counted from another day than the first one.
    Result<void> moveTerms()
    {
        const QDate from = m_record.termFrom;
        if (!from.isValid() || from == m_record.startedOn)
            return {};
        if (from < m_subscription.changedOn || from > std::max(m_today, m_record.startedOn))
            return contradiction(u"term_from"_s);
        SubscriptionEvent line;
        line.kind = SubscriptionEventKind::Changed;
        line.day = from;
        line.terms = m_subscription.terms;
        line.terms.termFrom = from;
        add(line);
        return {};
    }

    [[nodiscard]] QDate pauseFrom() const
    {
        return m_record.pausedFrom.isValid() ? m_record.pausedFrom : std::max(m_today, m_record.startedOn);
    }

    Result<void> pause()
    {
        if (!m_record.resumesOn.isValid() || (!m_record.pausedFrom.isValid() && m_record.resumesOn <= m_today))
            return {};
        const QDate from = pauseFrom();
        const QString reason = isCancelled() ? QString() : m_record.reason;
        const auto line = pausedUntil(m_subscription, from, m_record.resumesOn, reason, std::min(from, m_today));
        if (!line)
            return saidOf(line.error().field == "resumes_on"_L1 ? u"paused_until"_s : u"paused_from"_s, line.error());
        add(*line);
        return {};
    }

    [[nodiscard]] bool isCancelled() const
    {
        return m_record.cancelledOn.isValid() || (m_record.renews && m_record.endsOn.isValid());
    }

    Result<void> cancel()
    {
        if (!isCancelled())
            return {};
        const QDate on = m_record.cancelledOn.isValid() ? m_record.cancelledOn : std::min(m_record.endsOn, m_today);
        if (on > m_today)
            return contradiction(u"cancelled_on"_s);
        const auto line = cancelledFor(m_subscription, m_record.endsOn, m_record.reason, on);
        if (!line)
            return saidOf(m_record.endsOn.isValid() ? u"ends_on"_s : u"cancelled_on"_s, line.error());
        add(*line);
        return {};
    }

    const RecordedSubscription &m_record;
    QDate m_today;
    Subscription m_subscription;
    QList<SubscriptionEvent> m_lines;
};

} // namespace

Result<QList<SubscriptionEvent>> recordedCourse(const RecordedSubscription &record, QDate today)
{
    return Course(record, today).build();
}

} // namespace regulars
