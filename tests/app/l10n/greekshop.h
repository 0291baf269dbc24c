// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/shopopener.h"
#include "models/customers/customercommands.h"
#include "models/interactions/interactioncommands.h"
#include "models/orders/ordercommands.h"
#include "models/people/shopcommands.h"
#include "models/tasks/taskcommands.h"
#include "tests/support/testdatabase.h"

#include <QtCore/QTemporaryDir>

namespace regulars::l10n {

using namespace Qt::StringLiterals;

/// A shop whose data is all Greek, so that no letter of it can be taken for a text of the program.
class GreekShop
{
    template<typename T>
    auto run(T command)
    {
        auto written = runCommand(*m_database, std::move(command)).result();
        if (!written)
            qFatal("seeding failed: %s %s", qPrintable(written.error().field), qPrintable(written.error().detail));
        return written->value;
    }

public:
    GreekShop() : m_clock(utc(2026, 11, 22, 9)), m_shop{u"Μαγαζί"_s, Currency(u"EUR"), QTimeZone("Europe/Berlin")}
    {
        auto opened = Database::open(m_folder.filePath(u"μαγαζί"_s), m_clock, Database::IfMissing::Create);
        if (!opened)
            qFatal("the shop could not be opened: %s", qPrintable(opened.error().detail));
        m_database = std::move(*opened);
        m_shop.demo = true;
        run(SaveShop{m_shop});
    }

    void fill()
    {
        customer = addCustomer();
        for (const QString &name : {u"Ζωή"_s, u"Εταιρεία Δέλτα"_s, u"Ορέστης"_s}) {
            Customer other;
            other.name = name;
            other.kind = name.contains(u' ') ? CustomerKind::Company : CustomerKind::Person;
            (other.kind == CustomerKind::Company ? other.company : other.firstName) = name;
            run(CreateCustomer{other});
        }
        order = sell(utc(2026, 11, 19), OrderChannel::Counter);
        sell(utc(2026, 6, 3), OrderChannel::Web);
        takeBack();
        int day = 1;
        for (const InteractionKind kind :
             {InteractionKind::Note, InteractionKind::Call, InteractionKind::Email, InteractionKind::Visit,
              InteractionKind::Chat, InteractionKind::Letter, InteractionKind::Message}) {
            for (const Direction direction : {Direction::In, Direction::Out})
                entry = log(kind, kind == InteractionKind::Note ? Direction::Internal : direction, utc(2026, 10, day++));
        }
        run(PinInteraction{entry, true});
        addTasks();
    }

    /// Somebody who is there already, and a relative.
    CustomerId addTwin()
    {
        Customer twin;
        twin.firstName = u"Αλέξης"_s;
        twin.lastName = u"Παπαδόπουλος"_s;
        twin.contacts = {{{}, ContactKind::Email, {}, u"alexis@example.com"_s, true, true}};
        twin.birthday = {1980, 12, 1};
        twin.source = u"έκθεση"_s;
        twin.fields = {{u"νούμερο"_s, u"43"_s}};
        Customer relative = twin;
        relative.firstName = u"Μαρία"_s;
        relative.birthday = {};
        run(CreateCustomer{relative});
        return run(CreateCustomer{twin});
    }

    [[nodiscard]] OpenShop take() { return {std::move(m_database), m_shop}; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    CustomerId customer;
    OrderId order;
    InteractionId entry;
    TaskId task;

private:
    void addTasks()
    {
        Task made;
        made.title = u"Κλήση"_s;
        made.customer = customer;
        made.order = order;
        made.owner = UserId{};
        made.priority = TaskPriority::High;
        made.items = {{0, u"Δείγμα"_s, false}};
        made.dueAt = utc(2026, 11, 20);
        task = run(CreateTask{made});
        made.recurrence = u"FREQ=WEEKLY"_s;
        made.dueAt = utc(2026, 11, 22);
        run(CreateTask{made});
        made.recurrence.clear();
        made.type = TaskType::Promise;
        for (const TaskOutcome outcome : {TaskOutcome::Open, TaskOutcome::Kept, TaskOutcome::Broken}) {
            const TaskId promise = run(CreateTask{made});
            if (outcome == TaskOutcome::Kept)
                run(KeepPromise{promise});
            else if (outcome == TaskOutcome::Broken)
                run(BreakPromise{promise});
        }
        made.dueAt = utc(2026, 12, 24);
        run(SnoozeTasks{{run(CreateTask{made})}, utc(2026, 12, 30)});
        run(DismissTasks{{run(CreateTask{made})}});
    }

    CustomerId addCustomer()
    {
        Customer person;
        person.firstName = u"Αλέξης"_s;
        person.lastName = u"Παπαδόπουλος"_s;
        person.contacts = {{{}, ContactKind::Email, u"σπίτι"_s, u"alexis@example.com"_s, true, true},
                           {{}, ContactKind::Phone, {}, u"+30 21 0123 4567"_s, true, true}};
        person.addresses = {{0, u"σπίτι"_s, u"Οδός 3"_s, u"105 57"_s, u"Αθήνα"_s, {}, u"Ελλάδα"_s, true}};
        person.birthday = {1980, 12, 1};
        person.preferredChannel = PreferredChannel::Sms;
        person.preferredTime = PreferredTime::Weekend;
        person.source = u"φίλη"_s;
        person.notes = u"Αλλεργία"_s;
        person.tags = {u"φίλοι"_s, u"δώρα"_s};
        person.fields = {{u"νούμερο"_s, u"42"_s}};
        person.cardNumber = u"1234"_s;
        person.externalIds = {{u"ταμείο"_s, u"77"_s}};
        return run(CreateCustomer{person});
    }

    OrderId sell(Instant at, OrderChannel channel)
    {
        Order sale;
        sale.customer = customer;
        sale.orderedAt = at;
        sale.channel = channel;
        sale.total.currency = m_shop.currency;
        sale.discountMinor = 100;
        sale.shippingMinor = 490;
        for (const QString &product : {u"Κερί"_s, u"Βάζο"_s, u"Πανί"_s, u"Κούπα"_s, u"Πιάτο"_s})
            sale.lines.append({{}, {}, {}, product, 2 * milliPerPiece, 12 * microPerMajor, 50, 0});
        return run(RecordSale{sale});
    }

    void takeBack()
    {
        const auto sold =
            m_database->read([id = order](Connection &connection) { return OrderStore(connection).order(id); }).result();
        Return goods;
        goods.order = order;
        goods.returnedAt = utc(2026, 11, 20);
        goods.reason = u"Ράγισε"_s;
        goods.lines = {{sold->lines.first().id, {}, {}, {}, milliPerPiece, 0, 0}};
        run(RecordReturn{goods});
    }

    InteractionId log(InteractionKind kind, Direction direction, Instant at)
    {
        Interaction interaction;
        interaction.customer = customer;
        interaction.kind = kind;
        interaction.direction = direction;
        interaction.occurredAt = at;
        interaction.subject = kind == InteractionKind::Note ? QString() : u"Θέμα"_s;
        interaction.body = u"Κείμενο"_s;
        interaction.outcome = kind == InteractionKind::Call ? Outcome::Voicemail : Outcome::None;
        interaction.sentiment = kind == InteractionKind::Visit ? std::optional(Sentiment::Positive) : std::nullopt;
        return run(LogInteraction{interaction});
    }

    QTemporaryDir m_folder;
    FixedClock m_clock;
    Shop m_shop;
    std::unique_ptr<Database> m_database;
};

} // namespace regulars::l10n
