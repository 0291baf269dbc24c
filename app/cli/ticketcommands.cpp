// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/ticketcommands.h"
#include "app/cli/ticketcommand.h"
#include "core/base/textfolding.h"
#include "models/mail/mailcommands.h"
#include "models/tickets/ticketmergecommands.h"
#include "storage/attachments/filecontent.h"
#include "storage/customers/customerstore.h"
#include "storage/people/userstore.h"
#include "storage/tickets/ticketstatusstore.h"

#include <QtCore/QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

/// The value of an enum's option; wrong usage when it is none.
template<typename E>
Result<E> choice(const Invocation &invocation, const QString &option, E otherwise)
{
    if (!invocation.options.isSet(option))
        return otherwise;
    const QString name = invocation.options.value(option);
    if (!isNameOf<E>(name))
        return wrongValue(u"--"_s + option);
    return valueOf<E>(name);
}

/// A status by the name of its category, or by that of one of the shop's own.
Result<TicketStatusId> statusCalled(Database &database, const QString &name)
{
    REGULARS_TRY(statuses,
                 database.read([](Connection &connection) { return TicketStatusStore(connection).statuses(); }).result());
    for (const TicketStatus &status : std::as_const(statuses)) {
        if (status.name.isEmpty() ? nameOf(status.category) == name : folded(status.name) == folded(name))
            return status.id;
    }
    return wrongValue(name);
}

Result<UserId> userCalled(Database &database, const QString &name)
{
    if (name == u"-"_s)
        return UserId{};
    REGULARS_TRY(users, database.read([](Connection &connection) { return UserStore(connection).users(); }).result());
    for (const User &user : std::as_const(users)) {
        if (folded(user.name) == folded(name))
            return user.id;
    }
    return wrongValue(name);
}

template<typename T>
Answer changed(Database &database, TicketId ticket, const Written<T> &written)
{
    const auto stored =
        database.read([ticket](Connection &connection) { return TicketStore(connection).ticket(ticket); }).result();
    Answer answer;
    answer.facts.add(u"ticket"_s, stored ? QJsonValue(stored->number) : QJsonValue());
    answer.facts.add(u"subject"_s, stored ? QJsonValue(stored->subject) : QJsonValue());
    answer.facts.add(u"change_set"_s, written.changeSet.isValid() ? QJsonValue(written.changeSet.value) : QJsonValue());
    return answer;
}

Result<Answer> newTicket(const Invocation &invocation)
{
    Ticket ticket;
    ticket.subject = invocation.arguments.mid(1).join(u' ');
    REGULARS_TRY(priority, choice(invocation, u"priority"_s, TicketPriority::Normal));
    REGULARS_TRY(channel, choice(invocation, u"channel"_s, TicketChannel::Phone));
    REGULARS_TRY(type, choice(invocation, u"type"_s, TicketType::Question));
    ticket.priority = priority;
    ticket.channel = channel;
    ticket.type = type;
    REGULARS_TRY(database, invocation.open());
    if (const QString key = invocation.options.value(u"customer"_s); !key.isEmpty()) {
        REGULARS_TRY(customer,
                     database->read([key](Connection &connection) { return CustomerStore(connection).find(key); }).result());
        ticket.customer = customer;
    }
    REGULARS_TRY(written, runCommand(*database, CreateTicket{ticket, invocation.options.value(u"message"_s)}).result());
    return changed(*database, written.value, written);
}

/// The files that go with an answer or a note.
Result<QList<NewFile>> givenFiles(const Invocation &invocation)
{
    QList<NewFile> files;
    for (const QString &file : invocation.options.values(u"file"_s)) {
        REGULARS_TRY(read, readNewFile(file, {}, {}));
        files += read;
    }
    return files;
}

Result<Answer> reply(const Invocation &invocation)
{
    if (invocation.options.isSet(u"to"_s) && !invocation.options.isSet(u"mail"_s))
        return wrongValue(u"--to"_s); // nothing would go out
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(ticket, ticketNumbered(*database, invocation.arguments.value(1)));
    ReplyToTicket command{ticket, invocation.arguments.mid(2).join(u' '), {}};
    REGULARS_TRY(files, givenFiles(invocation));
    command.files = files;
    if (invocation.options.isSet(u"status"_s)) {
        REGULARS_TRY(status, statusCalled(*database, invocation.options.value(u"status"_s)));
        command.status = status;
    }
    if (invocation.options.isSet(u"mail"_s)) {
        ReplyByMail mail{ticket, command.body, command.status};
        mail.files = files;
        if (invocation.options.isSet(u"to"_s))
            mail.to = invocation.options.value(u"to"_s).split(u',', Qt::SkipEmptyParts);
        REGULARS_TRY(queued, runCommand(*database, mail).result());
        return changed(*database, ticket, queued);
    }
    REGULARS_TRY(written, runCommand(*database, command).result());
    return changed(*database, ticket, written);
}

Result<Answer> note(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(ticket, ticketNumbered(*database, invocation.arguments.value(1)));
    REGULARS_TRY(files, givenFiles(invocation));
    REGULARS_TRY(written,
                 runCommand(*database, NoteOnTicket{ticket, invocation.arguments.mid(2).join(u' '), files}).result());
    return changed(*database, ticket, written);
}

Result<Answer> assign(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(ticket, ticketNumbered(*database, invocation.arguments.value(1)));
    REGULARS_TRY(user, userCalled(*database, invocation.arguments.mid(2).join(u' ')));
    REGULARS_TRY(written, runCommand(*database, AssignTickets{{ticket}, user}).result());
    return changed(*database, ticket, written);
}

Result<Answer> setStatus(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(ticket, ticketNumbered(*database, invocation.arguments.value(1)));
    REGULARS_TRY(status, statusCalled(*database, invocation.arguments.mid(2).join(u' ')));
    REGULARS_TRY(written, runCommand(*database, SetTicketStatus{{ticket}, status}).result());
    return changed(*database, ticket, written);
}

Result<Answer> merge(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(into, ticketNumbered(*database, invocation.arguments.value(1)));
    MergeTickets command{{}, into};
    for (const QString &number : invocation.arguments.mid(2)) {
        REGULARS_TRY(ticket, ticketNumbered(*database, number));
        command.tickets += ticket;
    }
    REGULARS_TRY(written, runCommand(*database, command).result());
    return changed(*database, written.value, written);
}

Result<Answer> split(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(ticket, ticketNumbered(*database, invocation.arguments.value(1)));
    SplitTicket command{ticket, {}, invocation.options.value(u"subject"_s), invocation.options.isSet(u"copy"_s)};
    for (const QString &id : invocation.arguments.mid(2)) {
        const TicketArticleId article{id.toLongLong()};
        if (!article.isValid())
            return wrongValue(id);
        command.articles += article;
    }
    REGULARS_TRY(written, runCommand(*database, command).result());
    return changed(*database, written.value, written);
}

Result<Answer> runTicket(const Invocation &invocation)
{
    using Run = Result<Answer> (*)(const Invocation &);
    struct Verb
    {
        QString name;
        Run run;
        qsizetype fewestArguments; ///< with the verb itself
    };
    static const QList<Verb> verbs{{u"new"_s, newTicket, 2},    {u"list"_s, listTickets, 1}, {u"show"_s, showTicket, 2},
                                   {u"reply"_s, reply, 3},      {u"note"_s, note, 3},        {u"assign"_s, assign, 3},
                                   {u"status"_s, setStatus, 3}, {u"merge"_s, merge, 3},      {u"split"_s, split, 3}};
    const QString what = invocation.arguments.first();
    const auto verb = std::find_if(verbs.begin(), verbs.end(), [&](const Verb &each) { return each.name == what; });
    if (verb == verbs.end() || invocation.arguments.size() < verb->fewestArguments)
        return wrongValue(what);
    return verb->run(invocation);
}

} // namespace

Result<TicketId> ticketNumbered(Database &database, const QString &number)
{
    bool isNumber = false;
    const qint64 value = number.toLongLong(&isNumber);
    if (!isNumber)
        return wrongValue(number);
    return database.read([value](Connection &connection) { return TicketStore(connection).byNumber(value); }).result();
}

CliCommand ticketCommand()
{
    return {
        u"ticket"_s,
        u"new SUBJECT|list|show N|reply N TEXT|note N TEXT|assign N NAME|status N STATUS|merge INTO N…|split N ARTICLE…"_s,
        Text::tr("Works on the tickets of the support desk."),
        1,
        1000,
        {{u"customer"_s, Text::tr("Whose ticket it is: number, card, e-mail or phone."), u"key"_s},
         {u"message"_s, Text::tr("What the customer said."), u"text"_s},
         {u"priority"_s, Text::tr("low, normal, high or urgent."), u"priority"_s},
         {u"channel"_s, Text::tr("email, phone, counter, chat, message, web, letter or other."), u"channel"_s},
         {u"type"_s, Text::tr("question, incident, problem, request, complaint or return."), u"type"_s},
         {u"status"_s, Text::tr("The status that the ticket gets with the reply."), u"status"_s},
         {u"mail"_s, Text::tr("The reply goes by e-mail: \"outbox run\" sends it.")},
         {u"to"_s, Text::tr("To whom it goes, with commas; without it to whoever wrote last."), u"addresses"_s},
         {u"file"_s, Text::tr("A file that goes with the reply or the note; may be given again."), u"path"_s},
         {u"subject"_s, Text::tr("The subject of the ticket that is split off."), u"text"_s},
         {u"copy"_s, Text::tr("What is split off stays in the ticket that it comes from, too.")},
         {u"view"_s, Text::tr("needs_reply, open, mine, unassigned, breaching, waiting, high_value or solved."), u"view"_s},
         {u"limit"_s, Text::tr("How many at most."), u"number"_s}},
        runTicket};
}

} // namespace regulars
