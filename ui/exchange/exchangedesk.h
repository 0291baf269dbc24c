// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/commandrunner.h"
#include "models/exchange/exportjob.h"

#include <QtCore/QObject>

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
    /// Registers the actions "file.import", "file.exportCustomers" and "file.exportOrders".
    ExchangeDesk(const ExchangeServices &services, ActionRegistry &actions, QObject *parent = nullptr);

    void chooseFile();
    void importFile(const QString &file);
    /// Asks for a file and writes these customers into it; all when the list is empty.
    void exportCustomers(const QList<regulars::CustomerId> &customers);
    void exportOrders();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void run(const ExportJob &job);

    ExchangeServices m_services;
    ImportDialog *m_dialog = nullptr;
};

} // namespace regulars
