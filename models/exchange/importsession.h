// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importcommands.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <atomic>
#include <memory>

namespace regulars {

class TaskCentre;

/// What a dry run found: one of these, as the kind says.
struct ImportPreview
{
    ImportKind kind = ImportKind::Orders;
    std::optional<OrderImportReport> orders;
    std::optional<ContactImportReport> contacts;
    std::optional<TicketImportReport> tickets;
    std::optional<SubscriptionImportReport> subscriptions;
};

/// One import from the choice of a file to its end: what it would do (a dry run, repeated whenever something is said
/// about the file), then the import itself, with a backup before it and as one change set. What the file holds is
/// recognised unless the person says it. Lives in the GUI thread; database and task centre must outlive it.
class ImportSession final : public QObject
{
    Q_OBJECT

public:
    /// Ready: the dry run is done and the import may run. Failed: `error` says why; another option may help.
    enum class State { Empty, Previewing, Ready, Running, Finished, Failed };
    Q_ENUM(State)

    ImportSession(Database &database, TaskCentre &tasks, QObject *parent = nullptr);
    /// An import that runs is not stopped by it.
    ~ImportSession() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const OrderImportOptions &options() const { return m_options; }
    /// Another file, or something else said about it: the dry run starts anew. Not while the import runs.
    void setOptions(const OrderImportOptions &options);

    /// What the file holds, as far as it is known.
    [[nodiscard]] ImportKind kind() const { return m_kind; }
    /// Says what the file holds, by hand.
    void setKind(ImportKind kind);
    /// What becomes of contacts whom the shop knows.
    [[nodiscard]] const ContactRules &rules() const { return m_rules; }
    void setRules(const ContactRules &rules);
    /// How and when the consents in the file were given; it is never saved.
    void setConsentStatement(const ConsentStatement &statement);

    /// Which column means what, by hand.
    void setMapping(const ColumnMapping &mapping);
    void setMapping(const ContactMapping &mapping);
    void setMapping(const TicketMapping &mapping);
    void setMapping(const SubscriptionMapping &mapping);
    /// A mapping that was saved, or with an empty name what the file itself suggests.
    void useSavedMapping(const QString &name);
    /// Keeps the mapping that is in use under the name, at once; one of that name is replaced.
    void saveMapping(const QString &name);
    /// Forgets a saved mapping.
    void removeMapping(const QString &name);
    /// Under which name the mapping is saved with the import; empty: not saved.
    void setMappingName(const QString &name) { m_saveMappingAs = name; }

    /// What the dry run of orders found, then what the import did. Stays while the dry run is repeated.
    [[nodiscard]] const std::optional<OrderImportReport> &report() const { return m_report; }
    /// The same of contacts.
    [[nodiscard]] const std::optional<ContactImportReport> &contactReport() const { return m_contactReport; }
    /// The same of tickets.
    [[nodiscard]] const std::optional<TicketImportReport> &ticketReport() const { return m_ticketReport; }
    /// The same of subscriptions.
    [[nodiscard]] const std::optional<SubscriptionImportReport> &subscriptionReport() const { return m_subscriptionReport; }
    /// What was found out about a file of orders: its columns and first rows, also when it could not be understood for lack
    /// of a column. Nothing while the first dry run is under way, or when the file is no table.
    [[nodiscard]] std::optional<OrderFileDetection> detection() const;
    /// The same of contacts.
    [[nodiscard]] std::optional<ContactFileDetection> contactDetection() const;
    /// The same of tickets.
    [[nodiscard]] std::optional<TicketFileDetection> ticketDetection() const;
    /// The same of subscriptions.
    [[nodiscard]] std::optional<SubscriptionFileDetection> subscriptionDetection() const;
    [[nodiscard]] const Error &error() const { return m_error; }
    /// How far the dry run or the import is, in thousandths.
    [[nodiscard]] int progress() const { return m_shared->progress; }
    /// By which the finished import can be undone; not valid when it found nothing new.
    [[nodiscard]] ChangeSetId changeSet() const { return m_changeSet; }

    /// Runs the import. Only when Ready.
    void run();
    /// Stops the dry run or the import; nothing of it stays.
    void cancel();

Q_SIGNALS:
    void stateChanged();
    void progressChanged(int thousandths);
    void failed(const regulars::Error &error);
    /// A mapping could not be saved or removed.
    void mappingFailed(const regulars::Error &error);

private:
    struct Shared
    {
        std::atomic<int> progress = 0;
    };
    template<typename T>
    void write(T command);
    template<typename T>
    void start(T command);
    [[nodiscard]] ContactImportOptions contactOptions() const;
    void preview();
    void takePreview(const Result<ImportPreview> &preview);
    void take(const OrderImportReport &report) { m_report = report; }
    void take(const ContactImportReport &report) { m_contactReport = report; }
    void take(const TicketImportReport &report) { m_ticketReport = report; }
    void take(const SubscriptionImportReport &report) { m_subscriptionReport = report; }
    void mapByHand(const QString &mapping, ImportKind kind);
    void forgetReports();
    void takeFailure(const Error &error);
    void begin(State state);
    void end(State state);

    Database &m_database;
    TaskCentre &m_tasks;
    QTimer m_timer;
    State m_state = State::Empty;
    OrderImportOptions m_options;
    ContactRules m_rules;
    ConsentStatement m_consents;
    ImportKind m_kind = ImportKind::Orders;
    std::optional<ImportKind> m_kindByHand;
    QString m_saveMappingAs;
    std::optional<OrderImportReport> m_report;
    std::optional<ContactImportReport> m_contactReport;
    std::optional<TicketImportReport> m_ticketReport;
    std::optional<SubscriptionImportReport> m_subscriptionReport;
    Error m_error;
    ChangeSetId m_changeSet;
    CancelToken m_token;
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>(); ///< of the running job
    quint64 m_generation = 0;
};

} // namespace regulars
