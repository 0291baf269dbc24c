// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtCore/QObject>

#include <functional>

class QWidget;

namespace regulars {

class Database;
class Dialogs;
class Formatting;
class MessageBar;
struct Receipt;

/// What receipts are handed out with; all of it must outlive the desk.
struct ReceiptServices
{
    Database &database;
    const Formatting &formatting;
    Dialogs &dialogs;
    MessageBar &messages;
    QWidget &window;
};

/// Prints the receipt of a sale, or saves it as a PDF file. It is the customer's own, and no export of the shop's data.
class ReceiptDesk final : public QObject
{
    Q_OBJECT

public:
    explicit ReceiptDesk(const ReceiptServices &services, QObject *parent = nullptr);

    void print(OrderId order);
    void savePdf(OrderId order);

private:
    void withReceipt(OrderId order, const std::function<void(const Receipt &)> &use);
    void write(const Receipt &receipt, const QString &file);

    ReceiptServices m_services;
};

} // namespace regulars
