// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sla/duenotices.h"

#include <QtCore/QObject>

namespace regulars {

class Database;
class DesktopNotifier;
class DueWatch;
class Formatting;
class KeyValueStore;
class MessageBar;

/// What the notices work with; all of it must outlive them.
struct DueNoticerServices
{
    Database &database;
    const Formatting &formatting;
    KeyValueStore &store;
    DesktopNotifier &notifier;
    MessageBar &messages;
};

/// Tells on the desktop and in the window when tickets are nearly due, late or back from a snooze: a few one by one, many
/// together. Remembers in the store what each user was told. Nothing is told while the window is locked, as it is at first,
/// or where the setting is off, and notices from before then only lead to the window.
class DueNoticer final : public QObject
{
    Q_OBJECT

public:
    /// `storeKey` tells shops apart, in the store and among the notices on the desktop.
    DueNoticer(const DueNoticerServices &services, const QString &storeKey, QObject *parent = nullptr);

    void setLocked(bool locked);
    /// Another user works here, who is told of other tickets.
    void followUser();
    [[nodiscard]] DueWatch &watch() const { return *m_watch; }

Q_SIGNALS:
    /// The person wants to see the ticket.
    void ticketRequested(regulars::TicketId ticket);
    /// The person wants to see all that is due.
    void ticketsRequested();
    /// Somebody wants something of a notice and has to sign in first.
    void windowRequested();

private:
    void start();
    void tell(const QList<DueNotice> &notices, bool caughtUp);
    void tellOne(const DueNotice &notice);
    void tellAll(const QList<DueNotice> &notices);
    void act(const QString &notice);
    [[nodiscard]] QString title(const DueNotice &notice) const;
    [[nodiscard]] QString summary(const QList<DueNotice> &notices) const;
    [[nodiscard]] QString userKey() const;
    [[nodiscard]] QString noticeId(const QString &what) const { return m_storeKey + u'/' + what; }

    DueNoticerServices m_services;
    QString m_storeKey;
    QString m_startedFor; ///< the userKey() of what is watched
    DueWatch *m_watch;
    bool m_locked = true;
};

} // namespace regulars
