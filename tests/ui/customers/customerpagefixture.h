// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/commandrunner.h"
#include "models/customers/customercommands.h"
#include "models/interactions/interactioncommands.h"
#include "models/orders/ordercommands.h"
#include "tests/support/testdatabase.h"
#include "ui/base/actionregistry.h"
#include "ui/base/formatting.h"
#include "ui/base/keyvaluestore.h"
#include "ui/customers/customeractions.h"
#include "ui/customers/customerservices.h"
#include "ui/customers/customerspage.h"

/// What tests of the customer page share.
namespace regulars::uitest {

using namespace Qt::StringLiterals;

/// Writes down what the page asks for.
class RecordedActions final : public CustomerActions
{
public:
    QStringList asked;
    QString text;

    void createCustomer() override { asked += u"create"_s; }
    void editCustomer(CustomerId customer) override { note(u"edit"_s, customer.value); }
    void editCustomerField(CustomerId customer, const QString &field) override { note(u"edit "_s + field, customer.value); }
    void recordSale(CustomerId customer) override { note(u"sale"_s, customer.value); }
    void recordReturn(OrderId order) override { note(u"return"_s, order.value); }
    void logInteraction(CustomerId customer, InteractionKind kind, const QString &typed) override
    {
        note(u"log "_s + nameOf(kind), customer.value);
        text = typed;
    }
    void editInteraction(InteractionId interaction) override { note(u"edit interaction"_s, interaction.value); }
    void recordConsent(CustomerId customer) override { note(u"consent"_s, customer.value); }
    void showHistory(CustomerId customer) override { note(u"history"_s, customer.value); }
    void editCustomers(const QList<CustomerId> &customers) override { note(u"edit all"_s, customers.size()); }
    void printStory(CustomerId customer) override { note(u"print"_s, customer.value); }
    void saveStory(CustomerId customer) override { note(u"story"_s, customer.value); }
    void mergeCustomers(const QList<CustomerId> &customers) override { note(u"merge"_s, customers.size()); }
    void createTask(CustomerId customer, TaskType type) override { note(nameOf(type), customer.value); }
    void editTask(TaskId task) override { note(u"edit task"_s, task.value); }
    void attachFiles(CustomerId customer, const QStringList &files) override
    {
        note(u"attach "_s + QString::number(files.size()), customer.value);
    }
    void choosePhoto(CustomerId customer, const QString &file) override { note(u"photo "_s + file, customer.value); }
    void pastePhoto(CustomerId customer) override { note(u"paste photo"_s, customer.value); }
    void removePhoto(CustomerId customer) override { note(u"remove photo"_s, customer.value); }
    void createTicket(CustomerId customer) override { note(u"new ticket"_s, customer.value); }
    void openTicket(TicketId ticket) override { note(u"open ticket"_s, ticket.value); }
    void showSubscriptions() override { note(u"subscriptions"_s, 0); }
    void showSuccess() override { note(u"success"_s, 0); }
    void openFile(AttachmentId attachment) override { note(u"open file"_s, attachment.value); }
    void saveFile(AttachmentId attachment) override { note(u"save file"_s, attachment.value); }
    void joinLoyalty(const QList<CustomerId> &customers) override { note(u"join"_s, customers.size()); }
    void leaveLoyalty(const QList<CustomerId> &customers) override { note(u"leave"_s, customers.size()); }
    void giveTier(const QList<CustomerId> &customers) override { note(u"give tier"_s, customers.size()); }
    void adjustPoints(CustomerId customer) override { note(u"adjust points"_s, customer.value); }
    void giveStamps(CustomerId customer) override { note(u"give stamps"_s, customer.value); }
    void recordReferral(CustomerId customer) override { note(u"by"_s, customer.isValid() ? 1 : 0); }
    void explainPoints(CustomerId customer) override { note(u"explain points"_s, customer.value); }
    void showRewards(CustomerId customer) override { note(u"rewards"_s, customer.value); }
    void offerCards(const QList<CustomerId> &customers) override { note(u"cards"_s, customers.size()); }
    void offerStatements(const QList<CustomerId> &customers) override { note(u"statements"_s, customers.size()); }
    void printReceipt(OrderId order) override { note(u"receipt"_s, order.value); }
    void printReceipt(ReturnId goods) override { note(u"receipt of return"_s, goods.value); }
    void saveReceipt(OrderId order) override { note(u"save receipt"_s, order.value); }
    void importOrders() override { asked += u"import"_s; }
    void exportCustomers(const QList<CustomerId> &customers) override { note(u"export"_s, customers.size()); }

private:
    void note(const QString &what, qint64 value) { asked += what + u' ' + QString::number(value); }
};

/// A small shop whose customers and events the tests know.
class SeededShop
{
public:
    TestDatabase database;

    /// Runs a command that must work, and waits for it.
    template<typename T>
    auto run(T command)
    {
        auto written = runCommand(*database, std::move(command)).result();
        if (!written)
            qFatal("seeding failed: %s %s", qPrintable(written.error().field), qPrintable(written.error().detail));
        return std::move(*written);
    }

    CustomerId add(const QString &name, const QStringList &tags = {}, CustomerKind kind = CustomerKind::Person)
    {
        Customer customer;
        customer.kind = kind;
        customer.name = name;
        customer.tags = tags;
        customer.contacts = {
            {{}, ContactKind::Email, {}, name.section(u' ', 0, 0).toLower() + u"@example.com"_s, true, true},
            {{}, ContactKind::Phone, {}, u"+49 30 5550 1182"_s, true, true}};
        customer.addresses = {{0, {}, u"Lindenweg 3"_s, u"10999"_s, u"Berlin"_s, {}, u"DE"_s, true}};
        return run(CreateCustomer{customer}).value;
    }

    OrderId sell(CustomerId customer, Instant at, qint64 euros, const QString &product = u"Linen throw"_s)
    {
        Order order;
        order.customer = customer;
        order.orderedAt = at;
        order.channel = OrderChannel::Counter;
        order.total.currency = Currency(u"EUR");
        order.lines = {{{}, {}, {}, product, milliPerPiece, euros * microPerMajor, 0, 0}};
        return run(RecordSale{order}).value;
    }

    InteractionId note(CustomerId customer, Instant at, const QString &text, InteractionKind kind = InteractionKind::Note)
    {
        Interaction interaction;
        interaction.customer = customer;
        interaction.kind = kind;
        interaction.direction = kind == InteractionKind::Note ? Direction::Internal : Direction::In;
        interaction.occurredAt = at;
        interaction.body = text;
        return run(LogInteraction{interaction}).value;
    }
};

/// The page with everything it works with, in a window of that size.
class PageBench
{
public:
    explicit PageBench(SeededShop &shop, const Theme &theme, const QLocale &locale = QLocale(u"en_GB"_s),
                       QSize size = {1024, 700})
        : commands(*shop.database),
          formatting(locale, QTimeZone("Europe/Berlin"), shop.database.clock()),
          m_shop(shop),
          m_theme(theme),
          m_size(size)
    {
        open();
    }

    /// Closes the page and opens it again, as the next start of the program does.
    void open()
    {
        delete page;
        registry = std::make_unique<ActionRegistry>(m_theme, store);
        page = new CustomersPage({*m_shop.database, commands, formatting, store, *registry, actions});
        page->resize(m_size);
    }

    /// The page for a window that takes it over.
    [[nodiscard]] CustomersPage *release() { return std::exchange(page, nullptr); }

    ~PageBench() { delete page; }
    Q_DISABLE_COPY_MOVE(PageBench)

    MemoryStore store;
    CommandRunner commands;
    Formatting formatting;
    std::unique_ptr<ActionRegistry> registry;
    RecordedActions actions;
    CustomersPage *page = nullptr;

private:
    SeededShop &m_shop;
    const Theme &m_theme;
    QSize m_size;
};

} // namespace regulars::uitest
