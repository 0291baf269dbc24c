// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/mailreport.h"
#include "models/mail/mailview.h"
#include "models/mail/outboxrun.h"
#include "models/mail/passwordsafe.h"

#include <QtCore/QSet>
#include <QtCore/QTimer>

namespace regulars {

/// Sends what is due and fetches what is new, by itself and when it is asked to, as long as the shop has accounts; without
/// one it opens no connection and asks no keyring. Lives in the GUI thread and never waits; the connections are made in
/// another one.
class MailCentre final : public QObject
{
    Q_OBJECT

public:
    MailCentre(Database &database, Keyring &keyring, const MailTransport &transport, QObject *parent = nullptr);
    /// Waits for what is on its way; at most as long as a message takes.
    ~MailCentre() override;

    /// From now on it works by itself: sends within a minute of when a message is due, fetches every ten minutes.
    void start();
    /// While the window is locked nobody is there who may take mail in: fetching waits. What is queued still goes out.
    void setLocked(bool locked);
    void send();
    void fetch();
    [[nodiscard]] bool isBusy() const { return m_sending || m_fetching; }
    [[nodiscard]] const MailView &view() const { return m_view; }
    [[nodiscard]] PasswordSafe &passwords() { return m_passwords; }
    /// Connects and signs in to both servers with what a person has just typed; nothing is saved.
    void tryOut(const MailAccount &account, const MailPasswords &passwords, QObject *context,
                std::function<void(const Result<void> &)> tried);

Q_SIGNALS:
    /// isBusy() or view() is different.
    void changed();
    void sent(const regulars::OutboxReport &report);
    void fetched(const regulars::MailReport &report);
    /// An account could not be used; once until it works again.
    void failed(const regulars::MailProblem &problem);

private:
    void look();
    void fetchNext(QList<MailAccount> accounts, const MailPasswords &passwords, const MailReport &report);
    void finishSending(const Result<OutboxReport> &report);
    void report(const MailProblem &problem);
    [[nodiscard]] QStringList passwordKeys() const;

    Database &m_database;
    MailTransport m_transport;
    PasswordSafe m_passwords;
    MailView m_view;
    CancelToken m_token;
    QFuture<Result<OutboxReport>> m_sendJob;
    QFuture<Result<MailReport>> m_fetchJob;
    QTimer m_sendTimer;
    QTimer m_fetchTimer;
    QSet<std::pair<qint64, int>> m_told; ///< problems that were told: account and code
    bool m_sending = false;
    bool m_fetching = false;
    bool m_locked = false;
    bool m_missed = false; ///< it would have fetched while it was locked
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::OutboxReport)
Q_DECLARE_METATYPE(regulars::MailReport)
Q_DECLARE_METATYPE(regulars::MailProblem)
