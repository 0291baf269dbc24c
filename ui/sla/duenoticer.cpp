// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sla/duenoticer.h"

#include "models/sla/duewatch.h"
#include "ui/base/desktopnotifier.h"
#include "ui/base/formatting.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/messagebar.h"
#include "ui/customers/customertexts.h"
#include "ui/sla/servicelevelscard.h"
#include "ui/sla/slatexts.h"
#include "ui/tickets/tickettexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

const QString allTickets = u"tickets"_s;
constexpr qsizetype mostAtOnce = 3; // more are told of together
constexpr qsizetype mostTitles = 4; // in the notice that tells of all
constexpr qint64 hourMs = 3'600'000;

bool isBreach(const DueNotice &notice)
{
    return notice.key.kind == DueNoticeKind::Breach;
}

} // namespace

DueNoticer::DueNoticer(const DueNoticerServices &services, const QString &storeKey, QObject *parent)
    : QObject(parent), m_services(services), m_storeKey(storeKey), m_watch(new DueWatch(services.database, this))
{
    connect(m_watch, &DueWatch::due, this, &DueNoticer::tell);
    connect(m_watch, &DueWatch::toldChanged, this, [this] { m_services.store.setValue(m_startedFor, m_watch->told()); });
    connect(&m_services.notifier, &DesktopNotifier::activated, this, &DueNoticer::act);
    connect(&m_services.notifier, &DesktopNotifier::actionChosen, this, &DueNoticer::act);
}

void DueNoticer::setLocked(bool locked)
{
    if (locked == m_locked)
        return;
    m_locked = locked;
    if (locked)
        m_watch->stop();
    else
        start();
}

void DueNoticer::followUser()
{
    if (!m_locked && userKey() != m_startedFor)
        start();
}

QString DueNoticer::userKey() const
{
    return m_storeKey + u'/' + QString::number(m_services.database.user().value);
}

void DueNoticer::start()
{
    m_startedFor = userKey();
    const QVariant told = m_services.store.value(m_startedFor);
    m_watch->start(told.isValid() ? std::optional(told.toStringList()) : std::nullopt);
}

void DueNoticer::tell(const QList<DueNotice> &notices, bool caughtUp)
{
    if (const QVariant wanted = m_services.store.value(dueNoticesKey()); !wanted.isNull() && !wanted.toBool())
        return;
    if (notices.size() == 1 || (!caughtUp && notices.size() <= mostAtOnce)) {
        for (const DueNotice &notice : notices)
            tellOne(notice);
    } else {
        tellAll(notices);
    }
}

void DueNoticer::tellOne(const DueNotice &notice)
{
    QStringList about{TicketTexts::number(notice.number), notice.subject};
    if (!notice.customerName.isEmpty())
        about += CustomerTexts::name(notice.customerName);
    const QString text = about.join(u" · "_s);
    m_services.notifier.show({noticeId(QString::number(notice.key.ticket.value)), title(notice), text, {}});
    m_services.messages.show({tr("%1: %2", "what is the matter: ticket").arg(title(notice), text),
                              isBreach(notice) ? Tone::Danger : Tone::Warning,
                              tr("Show ticket"),
                              [this, ticket = notice.key.ticket] { Q_EMIT ticketRequested(ticket); },
                              {}});
}

void DueNoticer::tellAll(const QList<DueNotice> &notices)
{
    QStringList titles;
    for (const DueNotice &notice : notices.first(std::min(mostTitles, notices.size())))
        titles += TicketTexts::number(notice.number) + u' ' + notice.subject;
    if (notices.size() > mostTitles)
        titles += tr("and %n more", "tickets", static_cast<int>(notices.size() - mostTitles));
    m_services.notifier.show({noticeId(allTickets), summary(notices), titles.join(u'\n'), {}});
    const bool late = std::any_of(notices.begin(), notices.end(), isBreach);
    m_services.messages.show({summary(notices),
                              late ? Tone::Danger : Tone::Warning,
                              tr("Show tickets"),
                              [this] { Q_EMIT ticketsRequested(); },
                              {}});
}

QString DueNoticer::title(const DueNotice &notice) const
{
    if (notice.key.kind == DueNoticeKind::SnoozeEnd)
        return tr("The snooze is over");
    const QString metric = TicketTexts::metric(notice.key.metric);
    const Instant due = notice.dueAt.value_or(Instant{});
    const Instant now = m_services.formatting.now();
    if (isBreach(notice))
        return tr("%1 is late", "what is promised").arg(metric);
    return tr("%1 is due in %2", "what is promised")
        .arg(metric, TicketTexts::span(std::max<qint64>(0, due.ms - now.ms), m_services.formatting));
}

QString DueNoticer::summary(const QList<DueNotice> &notices) const
{
    const Instant hour{m_services.formatting.now().ms + hourMs};
    const auto count = [&notices](const auto &is) {
        return static_cast<int>(std::count_if(notices.begin(), notices.end(), is));
    };
    const int all = static_cast<int>(notices.size());
    if (count(isBreach) == all)
        return tr("%n ticket(s) are late", "", all);
    if (count([hour](const DueNotice &each) {
            return each.key.kind == DueNoticeKind::Warning && each.dueAt.value_or(noDate) <= hour;
        }) == all)
        return tr("%n ticket(s) are due within the hour", "", all);
    return tr("%n ticket(s) want to be seen to", "", all);
}

void DueNoticer::act(const QString &notice)
{
    // Notices stay on the desktop when another shop is opened: theirs mean nothing here.
    const QString prefix = noticeId({});
    if (!notice.startsWith(prefix))
        return;
    const QString what = notice.mid(prefix.size());
    const TicketId ticket{what.toLongLong()};
    if (m_locked)
        Q_EMIT windowRequested();
    else if (what == allTickets)
        Q_EMIT ticketsRequested();
    else if (ticket.isValid())
        Q_EMIT ticketRequested(ticket);
}

} // namespace regulars
