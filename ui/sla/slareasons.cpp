// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sla/slareasons.h"

#include "ui/base/formatting.h"
#include "ui/sla/slatexts.h"
#include "ui/tickets/tickettexts.h"

#include <QtCore/QDateTime>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerMinute = 60'000;

/// Of the times as they are shown, without their seconds: so every line agrees with itself, and the lines with their sum.
qint64 shownMinutes(const Stretch &worked)
{
    return worked.until.ms / msPerMinute - worked.from.ms / msPerMinute;
}

} // namespace

SlaReasons::SlaReasons(const SlaExplanation &explanation, const Formatting &formatting)
    : m_explanation(explanation), m_formatting(formatting)
{
    using Kind = ReasonLine::Kind;
    if (explanation.promised.isEmpty())
        add(Kind::Line, tr("No promise holds for this ticket."));
    else if (explanation.finished)
        add(Kind::Line,
            tr("The ticket is finished, and judged by the promise “%1” as it was then.").arg(explanation.promised));
    else
        add(Kind::Line, tr("The promise “%1” holds for this ticket.").arg(explanation.promised));
    add(Kind::Line, tr("Times are those of %1.", "a time zone").arg(QString::fromUtf8(explanation.zone.id())));
    addPolicies();
    for (const ExplainedClock &clock : explanation.clocks)
        addClock(clock);
}

QString SlaReasons::text() const
{
    QStringList texts;
    for (const ReasonLine &line : m_lines) {
        if (line.kind == ReasonLine::Kind::Heading)
            texts += QString();
        texts += line.kind == ReasonLine::Kind::Detail ? u"  – "_s + line.text : line.text;
    }
    return texts.join(u'\n');
}

void SlaReasons::addPolicies()
{
    if (m_explanation.policies.isEmpty())
        return;
    add(ReasonLine::Kind::Heading, tr("Which promise holds"));
    bool decided = false;
    for (const PolicyVerdict &verdict : m_explanation.policies) {
        QStringList reasons;
        for (const SlaMismatch mismatch : verdict.mismatches)
            reasons += SlaTexts::mismatch(mismatch);
        if (!reasons.isEmpty())
            add(ReasonLine::Kind::Detail, tr("“%1” does not: %2.", "a promise: reasons")
                                              .arg(verdict.name, m_formatting.locale().createSeparatedList(reasons)));
        else if (verdict.holds)
            add(ReasonLine::Kind::Detail, tr("“%1” is the first that fits.", "a promise").arg(verdict.name));
        else if (decided)
            add(ReasonLine::Kind::Detail, tr("“%1” would fit, too, but comes later.", "a promise").arg(verdict.name));
        decided = decided || verdict.holds;
    }
}

void SlaReasons::addClock(const ExplainedClock &explained)
{
    const SlaClock &clock = explained.clock;
    const QString metric = TicketTexts::metric(clock.metric);
    const QString name = clock.instance > 1
                             ? tr("%1, number %2", "what is promised").arg(metric, m_formatting.number(clock.instance))
                             : metric;
    add(ReasonLine::Kind::Heading,
        tr("%1: %2", "what is promised: what came of it").arg(name, TicketTexts::state(clock.state)));
    if (clock.targetMinutes)
        add(ReasonLine::Kind::Line, tr("%1 of working time from %2.")
                                        .arg(SlaTexts::minutes(*clock.targetMinutes, m_formatting), when(clock.startedAt)));
    else
        add(ReasonLine::Kind::Line, tr("Nothing is promised; it began on %1.").arg(when(clock.startedAt)));
    for (const ExplainedSpan &part : explained.spans)
        addSpan(part);
    addEnd(clock);
}

void SlaReasons::addSpan(const ExplainedSpan &part)
{
    const QString status = part.statusName.isEmpty() ? TicketTexts::status(part.category) : part.statusName;
    const QString from = when(part.span.from);
    qint64 minutes = 0;
    for (const Stretch &worked : part.worked)
        minutes += shownMinutes(worked);
    const QString inAll = SlaTexts::minutes(minutes, m_formatting);
    switch (part.span.effect) {
    case ClockEffect::Run:
        add(ReasonLine::Kind::Line, tr("%1: the clock runs from %2, %3 in all.", "a status").arg(status, from, inAll));
        break;
    case ClockEffect::Pause:
        add(ReasonLine::Kind::Line, tr("%1: the clock waits from %2, %3 in all.", "a status").arg(status, from, inAll));
        break;
    case ClockEffect::Stop:
        add(ReasonLine::Kind::Line, tr("%1: the clock stops on %2.", "a status").arg(status, from));
        return;
    }
    for (const Stretch &worked : part.worked) {
        const QDateTime until = QDateTime::fromMSecsSinceEpoch(worked.until.ms, m_explanation.zone);
        add(ReasonLine::Kind::Detail,
            tr("%1 to %2: %3", "from when to when: how long")
                .arg(when(worked.from), m_formatting.locale().toString(until.time(), QLocale::ShortFormat),
                     SlaTexts::minutes(shownMinutes(worked), m_formatting)));
    }
}

void SlaReasons::addEnd(const SlaClock &clock)
{
    using Kind = ReasonLine::Kind;
    if (clock.manual.at) {
        const QString set =
            tr("Somebody set the due time to %1 on %2.").arg(when(*clock.manual.at), when(clock.manual.setAt));
        add(Kind::Line, set);
        if (!clock.manual.reason.isEmpty())
            add(Kind::Detail, tr("The reason: %1").arg(clock.manual.reason));
    }
    if (clock.warnAt && !clock.isOver())
        add(Kind::Line, tr("People are warned on %1.").arg(when(*clock.warnAt)));
    if (clock.dueAt)
        add(Kind::Line, tr("So it is due on %1.").arg(when(*clock.dueAt)));
    else if (!clock.isOver())
        add(Kind::Line, tr("While it waits, it has no due time."));
    if (clock.endedAt && clock.state == SlaState::Met)
        add(Kind::Line, tr("It was done on %1, in time.").arg(when(*clock.endedAt)));
    else if (clock.endedAt && clock.state == SlaState::Breached)
        add(Kind::Line, tr("It was over on %1, too late.").arg(when(*clock.endedAt)));
    else if (clock.endedAt)
        add(Kind::Line, tr("It was no longer needed from %1 on.").arg(when(*clock.endedAt)));
}

QString SlaReasons::when(Instant instant) const
{
    return SlaTexts::moment(instant, m_explanation.zone, m_formatting);
}

} // namespace regulars
