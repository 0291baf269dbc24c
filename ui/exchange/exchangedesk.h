// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/commandrunner.h"
#include "models/exchange/customerlisting.h"
#include "models/exchange/exportjob.h"

#include <QtCore/QObject>

#include <functional>

class QAction;
class QWidget;

namespace regulars {

class ActionRegistry;
class Dialogs;
class Formatting;
class ImportDialog;
class MessageBar;
class ShopView;
class TaskCentre;

/// What importing and exporting work with; all of it must outlive the desk.
struct ExchangeServices
{
    Database &database;
    CommandRunner &commands;
    const ShopView &shop;
    const Formatting &formatting;
    TaskCentre &tasks;
    Dialogs &dialogs;
    MessageBar &messages;
    QWidget &window;
};

/// Takes files in, by File ▸ Import… or dropped on the window, and writes files by File ▸ Export….
class ExchangeDesk final : public QObject
{
    Q_OBJECT

public:
    /// Registers the actions "file.import", "file.exportCustomers", "file.exportShown", "file.exportOrders",
    /// "file.exportSubscriptions", "file.exportShop" and "file.printCustomers".
    ExchangeDesk(const ExchangeServices &services, ActionRegistry &actions, QObject *parent = nullptr);

    void chooseFile();
    /// Nothing while the action "file.import" is disabled: for the role, or while nobody is signed in.
    void importFile(const QString &file);
    /// Asks for a file and writes these customers into it; all when the list is empty.
    void exportCustomers(const QList<regulars::CustomerId> &customers);
    void exportOrders();
    void exportSubscriptions();
    /// Asks for a file and writes the open tasks into it, for a calendar.
    void exportTasks();
    /// Writes everything of the shop into one file, from which another shop can be made.
    void exportShop();
    /// What the list of customers shows just now: it is exported or printed as it is seen.
    void setShown(std::function<CustomerFilter()> shown) { m_shown = std::move(shown); }
    void exportShown();
    void printShown();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void run(const ExportJob &job);
    void takePackage(const QString &file);
    /// `filter` says in the log of exports which customers they are.
    void exportThese(const QList<CustomerId> &customers, const QJsonObject &filter);
    void writePdf(const QString &file, const QList<CustomerId> &customers, const QJsonObject &filter);
    [[nodiscard]] CustomerFilter shown() const { return m_shown ? m_shown() : CustomerFilter(); }
    /// Reads the list that is shown and passes it on; says so when it is empty.
    void withListing(int mostRows, std::function<void(const CustomerListing &)> take);
    void exported(ExportSubject subject, const QString &file, const Result<qint64> &records);
    void fail(const Error &error);

    ExchangeServices m_services;
    QAction *m_import;
    std::function<CustomerFilter()> m_shown;
    ImportDialog *m_dialog = nullptr;
};

} // namespace regulars
