// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/commandrunner.h"
#include "ui/base/keptforms.h"
#include "ui/customers/customeractions.h"
#include "ui/loyalty/loyaltydesk.h"

#include <QtCore/QObject>

#include <functional>

class QWidget;

namespace regulars {

class CustomerEditor;
struct CustomerCard;
class FieldsView;
struct OwnFields;
struct MergeRecord;
class FormDialog;
class Formatting;
class InteractionForm;
class MessageBar;
class SaleForm;
class ShopView;
class TaskForm;
struct TaskRow;

/// What the forms work with; all of it must outlive them.
struct FormServices
{
    Database &database;
    CommandRunner &commands;
    const ShopView &shop;
    const Formatting &formatting;
    MessageBar &messages;
    QWidget &window;
};

/// Opens the forms, saves what they bring and keeps the entries of forms that were closed without saving: the same
/// form opens with them again. GUI thread only.
class FormDesk final : public QObject, public CustomerActions
{
    Q_OBJECT

public:
    explicit FormDesk(const FormServices &services, QObject *parent = nullptr);

    void createCustomer() override;
    void editCustomer(CustomerId customer) override { editCustomerField(customer, {}); }
    void editCustomerField(CustomerId customer, const QString &field) override;
    void recordSale(CustomerId customer) override;
    void recordReturn(OrderId order) override;
    void logInteraction(CustomerId customer, InteractionKind kind, const QString &text) override;
    void editInteraction(InteractionId interaction) override;
    void recordConsent(CustomerId customer) override;
    void showHistory(CustomerId customer) override;
    void editCustomers(const QList<CustomerId> &customers) override;
    void printStory(CustomerId customer) override { Q_EMIT storyPrintRequested(customer); }
    void saveStory(CustomerId customer) override { Q_EMIT storyFileRequested(customer); }
    void mergeCustomers(const QList<CustomerId> &customers) override;
    void createTask(CustomerId customer, TaskType type) override;
    void editTask(TaskId task) override;
    void attachFiles(CustomerId customer, const QStringList &files) override { Q_EMIT attachRequested(customer, files); }
    void choosePhoto(CustomerId customer, const QString &file) override { Q_EMIT photoRequested(customer, file); }
    void pastePhoto(CustomerId customer) override { Q_EMIT photoPasteRequested(customer); }
    void removePhoto(CustomerId customer) override { Q_EMIT photoRemovalRequested(customer); }
    void createTicket(CustomerId customer) override { Q_EMIT newTicketRequested(customer); }
    void openTicket(TicketId ticket) override { Q_EMIT ticketRequested(ticket); }
    void showSubscriptions() override { Q_EMIT subscriptionsRequested(); }
    void showSuccess() override { Q_EMIT successRequested(); }
    void openFile(AttachmentId attachment) override { Q_EMIT fileRequested(attachment); }
    void saveFile(AttachmentId attachment) override { Q_EMIT fileCopyRequested(attachment); }
    void joinLoyalty(const QList<CustomerId> &customers) override { m_loyalty->join(customers); }
    void leaveLoyalty(const QList<CustomerId> &customers) override { m_loyalty->leave(customers); }
    void giveTier(const QList<CustomerId> &customers) override { m_loyalty->giveTier(customers); }
    void adjustPoints(CustomerId customer) override { m_loyalty->adjustPoints(customer); }
    void giveStamps(CustomerId customer) override { m_loyalty->giveStamps(customer); }
    void recordReferral(CustomerId customer) override { m_loyalty->recordReferral(customer); }
    void explainPoints(CustomerId customer) override { m_loyalty->explainPoints(customer); }
    void showRewards(CustomerId customer) override { m_loyalty->showRewards(customer); }
    void offerCards(const QList<CustomerId> &customers) override { Q_EMIT cardsRequested(customers); }
    void offerStatements(const QList<CustomerId> &customers) override { Q_EMIT statementsRequested(customers); }
    void printReceipt(OrderId order) override { Q_EMIT receiptRequested(order); }
    void printReceipt(ReturnId goods) override { Q_EMIT returnReceiptRequested(goods); }
    void saveReceipt(OrderId order) override { Q_EMIT receiptFileRequested(order); }
    void importOrders() override { Q_EMIT importRequested(); }
    void exportCustomers(const QList<CustomerId> &customers) override { Q_EMIT exportRequested(customers); }

    /// How many forms, open or closed, hold entries that are not saved.
    [[nodiscard]] int unsavedForms() const { return m_forms->unsaved(); }
    /// Also for forms that others open.
    [[nodiscard]] KeptForms &kept() { return *m_forms; }

Q_SIGNALS:
    void customerCreated(regulars::CustomerId customer);
    void customerRequested(regulars::CustomerId customer);
    void customersMerged(regulars::CustomerId survivor);
    void importRequested();
    void attachRequested(regulars::CustomerId customer, const QStringList &files);
    void photoRequested(regulars::CustomerId customer, const QString &file);
    void photoPasteRequested(regulars::CustomerId customer);
    void photoRemovalRequested(regulars::CustomerId customer);
    void newTicketRequested(regulars::CustomerId customer);
    void ticketRequested(regulars::TicketId ticket);
    void subscriptionsRequested();
    void successRequested();
    void fileRequested(regulars::AttachmentId attachment);
    void fileCopyRequested(regulars::AttachmentId attachment);
    void storyPrintRequested(regulars::CustomerId customer);
    void storyFileRequested(regulars::CustomerId customer);
    void cardsRequested(const QList<regulars::CustomerId> &customers);
    void statementsRequested(const QList<regulars::CustomerId> &customers);
    void receiptRequested(regulars::OrderId order);
    void returnReceiptRequested(regulars::ReturnId goods);
    void receiptFileRequested(regulars::OrderId order);
    void exportRequested(const QList<regulars::CustomerId> &customers);

private:
    using Opener = KeptForms::Opener;

    [[nodiscard]] bool reopen(const QString &key) { return m_forms->reopen(key); }
    void open(const QString &key, FormDialog *form, const Opener &anew) { m_forms->open(key, form, anew); }
    void forget(const QString &key) { m_forms->forget(key); }
    /// Reads a record and calls `function` with it, or says why it can't be read.
    template<typename View, typename Key, typename Function>
    void withRecord(Key key, Function function);
    void openCustomer(const QString &key, const Customer &customer, const OwnFields &own, const Opener &anew);
    void watchDuplicates(CustomerEditor *editor);
    /// A form that was filled in for a new customer goes on as a change of the one who is there already.
    void mergeInto(CustomerEditor *editor, CustomerId existing);
    void goOnWith(CustomerEditor *editor, const CustomerCard &existing);
    void openMerge(const QString &key, const QList<MergeRecord> &records);
    void save(CustomerEditor *editor, const Customer &customer);
    /// Answers the form's question for customers.
    template<typename Form>
    void offerCustomers(Form *form);
    void openSale(const QString &key, CustomerId customer, const QString &name, const Opener &anew);
    void openInteraction(const QString &key, const Interaction &interaction, const QString &customerName,
                         const Opener &anew);
    void save(InteractionForm *form, const Interaction &interaction);
    void openTask(const QString &key, const TaskRow &task, const Opener &anew);
    void save(TaskForm *form, const Task &task);

    FormServices m_services;
    FieldsView *m_fields;
    KeptForms *m_forms;
    LoyaltyDesk *m_loyalty;
};

} // namespace regulars
