// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandtexts.h"

#include "core/interactions/interaction.h"
#include "core/knowledge/knowledgearticle.h"
#include "ui/alerts/alerttexts.h"
#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"
#include "ui/privacy/consenttexts.h"
#include "ui/tasks/tasktexts.h"
#include "ui/tickets/tickettexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

QString CommandTexts::done(const CommandReport &report, const Formatting &formatting)
{
    const QString &command = report.command;
    for (const QString &sentence : {ofUndo(command, report.arguments),
                                    ofCustomers(command, report.arguments),
                                    ofOrders(command, report.arguments, formatting),
                                    ofCounter(command, report.arguments, formatting),
                                    ofInteractions(command, report.arguments),
                                    ofConsent(command, report.arguments),
                                    ofPeople(command, report.arguments),
                                    ofTasks(command, report.arguments, formatting),
                                    ofTickets(command, report.arguments, formatting),
                                    ofMail(command, report.arguments),
                                    ofDesk(command, report.arguments),
                                    ofRouting(command, report.arguments),
                                    ofFeedback(command, report.arguments),
                                    ofKnowledge(command, report.arguments),
                                    ofTemplates(command, report.arguments),
                                    ofViews(command, report.arguments),
                                    ofFiles(command, report.arguments),
                                    ofLoyalty(command, report.arguments, formatting),
                                    ofSubscriptions(command, report.arguments, formatting),
                                    ofSuccess(command, report.arguments),
                                    ofSegments(command, report.arguments)}) {
        if (!sentence.isEmpty())
            return sentence;
    }
    if (command == "save_shop"_L1)
        return tr("Saved the shop's settings.");
    return ofFields(command, report.arguments);
}

QString CommandTexts::ofCustomers(const QString &command, const QVariantMap &arguments)
{
    const QString name = CustomerTexts::name(arguments.value(u"name"_s).toString());
    const int count = arguments.value(u"count"_s).toInt();
    if (command == "create_customer"_L1)
        return tr("Added %1.", "a customer").arg(name);
    if (command == "update_customer"_L1)
        return tr("Saved %1.", "a customer").arg(name);
    if (command == "delete_customers"_L1)
        return name.isEmpty() ? tr("Moved %n customer(s) to the recycle bin.", "", count)
                              : tr("Moved %1 to the recycle bin.").arg(name);
    if (command == "restore_customers"_L1)
        return name.isEmpty() ? tr("Took %n customer(s) out of the recycle bin.", "", count)
                              : tr("Took %1 out of the recycle bin.").arg(name);
    const QString other = CustomerTexts::name(arguments.value(u"other"_s).toString());
    if (command == "merge_customers"_L1)
        return count == 1 ? tr("Merged %1 into %2.", "customers").arg(other, name)
                          : tr("Merged %n customer(s) into %1.", "", count).arg(name);
    if (command == "mark_different_customers"_L1)
        return tr("%1 and %2 stay two customers.").arg(name, other);
    if (const QString group = CustomerTexts::name(arguments.value(u"group"_s).toString()); !group.isEmpty()) {
        if (command == "add_member"_L1)
            return tr("%1 belongs to %2 now.", "a customer, a company or household").arg(name, group);
        if (command == "remove_member"_L1)
            return tr("%1 does not belong to %2 any more.", "a customer, a company or household").arg(name, group);
        return tr("%1 and %2 belong together now: %3.", "two customers, the company or household").arg(name, other, group);
    }
    if (command == "edit_customers"_L1)
        return name.isEmpty() ? tr("Changed %n customer(s).", "", count) : tr("Changed %1.", "a customer").arg(name);
    const QString tag = arguments.value(u"tag"_s).toString();
    if (command == "set_tag_colour"_L1)
        return tr("Gave “%1” another colour.", "a tag").arg(tag);
    if (command == "rename_tag"_L1)
        return tr("“%1” is now called “%2”.", "a tag").arg(tag, arguments.value(u"new_name"_s).toString());
    if (command == "remove_tag"_L1)
        return tr("Took “%1” off %n customer(s).", "a tag", count).arg(tag);
    if (command == "tag_customers"_L1)
        return name.isEmpty() ? tr("Changed the tags of %n customer(s).", "", count)
                              : tr("Changed the tags of %1.").arg(name);
    return {};
}

QString CommandTexts::ofOrders(const QString &command, const QVariantMap &arguments, const Formatting &formatting)
{
    const QString number = arguments.value(u"number"_s).toString();
    const QString amount = formatting.money(
        {arguments.value(u"amount_minor"_s).toLongLong(), Currency(arguments.value(u"currency"_s).toString())});
    if (command == "record_sale"_L1)
        return tr("Recorded sale %1 over %2.").arg(number, amount);
    if (command == "record_return"_L1)
        return tr("Took back goods of order %1 worth %2.").arg(number, amount);
    if (command == "cancel_order"_L1)
        return tr("Cancelled order %1.").arg(number);
    if (command == "delete_order"_L1)
        return tr("Moved order %1 to the recycle bin.").arg(number);
    if (command == "delete_return"_L1)
        return tr("Moved the return %1 to the recycle bin.").arg(number);
    return {};
}

QString CommandTexts::ofInteractions(const QString &command, const QVariantMap &arguments)
{
    const QString name = CustomerTexts::name(arguments.value(u"name"_s).toString());
    if (command == "edit_interaction"_L1)
        return tr("Saved the entry of %1.", "a customer").arg(name);
    if (command == "delete_interaction"_L1)
        return tr("Removed the entry of %1.", "a customer").arg(name);
    if (command == "pin_interaction"_L1)
        return arguments.value(u"pinned"_s).toBool() ? tr("The entry now stays at the top.")
                                                     : tr("The entry is back at its day.");
    if (command != "log_interaction"_L1)
        return {};
    switch (valueOf<InteractionKind>(arguments.value(u"kind"_s).toString())) {
    case InteractionKind::Note:
        return tr("Added a note on %1.").arg(name);
    case InteractionKind::Call:
        return tr("Logged a call with %1.").arg(name);
    case InteractionKind::Email:
        return tr("Logged an e-mail with %1.").arg(name);
    case InteractionKind::Visit:
        return tr("Logged a visit of %1.").arg(name);
    case InteractionKind::Chat:
        return tr("Logged a chat with %1.").arg(name);
    case InteractionKind::Letter:
        return tr("Logged a letter with %1.").arg(name);
    case InteractionKind::Message:
        return tr("Logged a message with %1.").arg(name);
    }
    return {};
}

QString CommandTexts::ofConsent(const QString &command, const QVariantMap &arguments)
{
    const QString name = CustomerTexts::name(arguments.value(u"name"_s).toString());
    if (command == "record_consent"_L1)
        return tr("Recorded the consent of %1: %2.", "customer, answer")
            .arg(name, ConsentTexts::state(valueOf<ConsentState>(arguments.value(u"state"_s).toString())));
    if (command == "set_do_not_contact"_L1)
        return arguments.value(u"blocked"_s).toBool() ? tr("%1 will not be contacted any more.").arg(name)
                                                      : tr("%1 may be contacted again.").arg(name);
    return {};
}

QString CommandTexts::ofPeople(const QString &command, const QVariantMap &arguments)
{
    const QString name = arguments.value(u"name"_s).toString();
    if (command == "add_user"_L1)
        return tr("%1 works here now.").arg(name);
    if (command == "update_user"_L1)
        return tr("Saved %1.", "a person who works here").arg(name);
    if (command == "set_user_secret"_L1)
        return tr("%1 signs in differently from now on.").arg(name);
    if (command == "remove_user"_L1)
        return tr("%1 does not work here any more.").arg(name);
    if (command == "save_rights"_L1 || command == "save_auto_lock"_L1)
        return tr("Saved.");
    return {};
}

QString CommandTexts::ofFiles(const QString &command, const QVariantMap &arguments)
{
    const QString name = CustomerTexts::name(arguments.value(u"name"_s).toString());
    const QString file = arguments.value(u"file"_s).toString();
    const int count = arguments.value(u"count"_s).toInt();
    if (command == "attach_files"_L1)
        return file.isEmpty() ? tr("Attached %n file(s) to %1.", "", count).arg(name)
                              : tr("Attached “%1” to %2.", "a file, a customer").arg(file, name);
    if (command == "remove_attachments"_L1)
        return file.isEmpty() ? tr("Removed %n file(s).", "", count) : tr("Removed “%1”.", "a file").arg(file);
    if (command == "restore_attachments"_L1)
        return file.isEmpty() ? tr("Brought %n file(s) back.", "", count) : tr("Brought “%1” back.", "a file").arg(file);
    if (command == "set_photo"_L1)
        return tr("Changed the photo of %1.").arg(name);
    if (command == "remove_photo"_L1)
        return tr("Removed the photo of %1.").arg(name);
    return {};
}

QString CommandTexts::ofViews(const QString &command, const QVariantMap &arguments)
{
    const QString name = arguments.value(u"name"_s).toString();
    if (command == "save_view"_L1)
        return tr("Saved the view “%1”.").arg(name);
    if (command == "update_view"_L1)
        return tr("Saved the changes of the view “%1”.").arg(name);
    if (command == "rename_view"_L1)
        return tr("The view is now called “%1”.").arg(name);
    if (command == "move_view"_L1)
        return tr("Moved the view “%1”.").arg(name);
    if (command == "remove_view"_L1)
        return tr("Removed the view “%1”.").arg(name);
    return {};
}

QString CommandTexts::ofFields(const QString &command, const QVariantMap &arguments)
{
    const QString name = arguments.value(u"name"_s).toString();
    if (command == "save_field"_L1 || command == "save_record_table"_L1)
        return tr("Saved “%1”.", "a field or table").arg(name);
    if (command == "remove_field"_L1 || command == "remove_record_table"_L1)
        return tr("Removed “%1”.", "a field or table").arg(name);
    return command == "order_fields"_L1 ? tr("Changed the order.") : QString();
}

QString CommandTexts::ofTasks(const QString &command, const QVariantMap &arguments, const Formatting &formatting)
{
    const QString title = arguments.value(u"title"_s).toString();
    const int count = arguments.value(u"count"_s).toInt();
    const bool promise = valueOf<TaskType>(arguments.value(u"type"_s).toString()) == TaskType::Promise;
    if (command == "create_task"_L1)
        return promise ? tr("Noted the promise “%1”.").arg(title) : tr("Added the task “%1”.").arg(title);
    if (command == "update_task"_L1 || command == "tick_task_item"_L1)
        return tr("Saved “%1”.", "a task").arg(title);
    if (command == "complete_tasks"_L1 && title.isEmpty())
        return tr("Ticked off %n task(s).", "", count);
    if (command == "complete_tasks"_L1 || command == "keep_promise"_L1) {
        const QString sentence = promise ? tr("Kept the promise “%1”.").arg(title) : tr("Done: “%1”.").arg(title);
        return arguments.value(u"next"_s).toBool() ? tr("%1 The next one is planned.", "a sentence").arg(sentence)
                                                   : sentence;
    }
    if (command == "open_alert_tasks"_L1)
        return tr("Opened %n task(s) by the alerts.", "", count);
    if (command == "break_promise"_L1)
        return tr("The promise “%1” counts as broken.").arg(title);
    if (command == "dismiss_tasks"_L1)
        return title.isEmpty() ? tr("Dismissed %n task(s).", "", count) : tr("Dismissed “%1”.").arg(title);
    if (command == "reopen_task"_L1)
        return tr("“%1” is open again.").arg(title);
    if (command == "delete_tasks"_L1)
        return title.isEmpty() ? tr("Moved %n task(s) to the recycle bin.", "", count)
                               : tr("Moved “%1” to the recycle bin.", "a task").arg(title);
    if (command == "check_routine_item"_L1)
        return arguments.value(u"done"_s).toBool() ? tr("Noted as done.") : tr("Noted as not done.");
    if (command == "settle_attention"_L1)
        return tr("%1 is seen to for now.", "a customer").arg(CustomerTexts::name(arguments.value(u"name"_s).toString()));
    if (command == "dismiss_attention"_L1)
        return tr("%1 does not come up here again.", "a customer")
            .arg(CustomerTexts::name(arguments.value(u"name"_s).toString()));
    if (command != "snooze_tasks"_L1 && command != "snooze_attention"_L1)
        return {};
    const Instant until{arguments.value(u"until"_s).toLongLong()};
    if (until.ms == 0)
        return tr("No longer snoozed.");
    return tr("Snoozed until %1.", "tomorrow, 9:00").arg(TaskTexts::due(until, false, formatting));
}

QString CommandTexts::ofOneTicket(const QString &command, const QVariantMap &arguments)
{
    const QString ticket = TicketTexts::number(arguments.value(u"number"_s).toLongLong());
    if (command == "create_ticket"_L1)
        return tr("Logged ticket %1 “%2”.", "number, subject").arg(ticket, arguments.value(u"subject"_s).toString());
    if (command == "update_ticket"_L1)
        return tr("Saved ticket %1.").arg(ticket);
    if (command == "solve_ticket"_L1)
        return tr("Solved ticket %1.").arg(ticket);
    if (command == "reply_to_ticket"_L1)
        return tr("Answered ticket %1.").arg(ticket);
    if (command == "note_on_ticket"_L1)
        return tr("Added a note to ticket %1.").arg(ticket);
    if (command == "take_message"_L1)
        return tr("Added the customer's message to ticket %1.").arg(ticket);
    if (command == "tick_ticket_step"_L1)
        return tr("Changed the steps of ticket %1.").arg(ticket);
    if (command == "set_manual_due"_L1)
        return tr("Changed when ticket %1 is due.").arg(ticket);
    if (command == "merge_tickets"_L1)
        return tr("Merged %n ticket(s) into %1.", "", arguments.value(u"count"_s).toInt()).arg(ticket);
    if (command == "split_ticket"_L1)
        return tr("Made ticket %1 of a part of %2.", "numbers of tickets")
            .arg(ticket, TicketTexts::number(arguments.value(u"from"_s).toLongLong()));
    return {};
}

QString CommandTexts::ofTickets(const QString &command, const QVariantMap &arguments, const Formatting &formatting)
{
    if (const QString sentence = ofOneTicket(command, arguments); !sentence.isEmpty())
        return sentence;
    const bool one = arguments.contains(u"number"_s);
    const QString ticket = TicketTexts::number(arguments.value(u"number"_s).toLongLong());
    const int count = arguments.value(u"count"_s).toInt();
    if (command == "set_ticket_status"_L1)
        return one ? tr("Changed the status of ticket %1.").arg(ticket)
                   : tr("Changed the status of %n ticket(s).", "", count);
    if (command == "assign_tickets"_L1)
        return one ? tr("Changed who sees to ticket %1.").arg(ticket) : tr("Changed who sees to %n ticket(s).", "", count);
    if (command == "set_ticket_priority"_L1)
        return one ? tr("Changed the priority of ticket %1.").arg(ticket)
                   : tr("Changed the priority of %n ticket(s).", "", count);
    if (command == "discard_tickets"_L1 && arguments.value(u"reason"_s).toString() == nameOf(DiscardReason::None))
        return one ? tr("Ticket %1 is open again.").arg(ticket) : tr("%n ticket(s) are open again.", "", count);
    if (command == "discard_tickets"_L1)
        return one ? tr("Closed ticket %1; it counts in no figure.").arg(ticket)
                   : tr("Closed %n ticket(s); they count in no figure.", "", count);
    if (command == "restore_tickets"_L1)
        return one ? tr("Ticket %1 is back from the recycle bin.").arg(ticket)
                   : tr("%n ticket(s) are back from the recycle bin.", "", count);
    if (command == "edit_tickets"_L1)
        return count == 1 ? tr("Changed ticket %1.").arg(ticket) : tr("Changed %n ticket(s).", "", count);
    if (command == "delete_tickets"_L1)
        return one ? tr("Moved ticket %1 to the recycle bin.").arg(ticket)
                   : tr("Moved %n ticket(s) to the recycle bin.", "", count);
    if (command == "close_solved_tickets"_L1)
        return tr("Closed %n ticket(s) that had been solved for long enough.", "", count);
    if (command != "snooze_tickets"_L1)
        return {};
    const Instant until{arguments.value(u"until"_s).toLongLong()};
    if (until.ms == 0)
        return tr("No longer snoozed.");
    return tr("Snoozed until %1.", "tomorrow, 9:00").arg(TaskTexts::due(until, false, formatting));
}

QString CommandTexts::ofMail(const QString &command, const QVariantMap &arguments)
{
    const QString name = arguments.value(u"name"_s).toString();
    const QString ticket = TicketTexts::number(arguments.value(u"number"_s).toLongLong());
    const int count = arguments.value(u"count"_s).toInt();
    if (command == "reply_by_mail"_L1)
        return tr("Answered ticket %1 by e-mail.").arg(ticket);
    if (command == "take_mail"_L1 || command == "take_fetched_mail"_L1 || command == "file_mail"_L1)
        return arguments.contains(u"number"_s) ? tr("Took an e-mail in: ticket %1.").arg(ticket) : tr("Took an e-mail in.");
    if (command == "dismiss_mails"_L1)
        return tr("Left %n e-mail(s) out.", "", count);
    if (command == "decide_outbox"_L1)
        return tr("Decided about %n message(s) in the outbox.", "", count);
    if (command == "save_mail_account"_L1)
        return tr("Saved the mail account %1.").arg(name);
    if (command == "remove_mail_account"_L1)
        return tr("Removed the mail account %1.").arg(name);
    return {};
}

QString CommandTexts::ofDesk(const QString &command, const QVariantMap &arguments)
{
    QString name = arguments.value(u"name"_s).toString();
    if (command == "save_ticket_status"_L1 && isNameOf<StatusCategory>(name))
        name = TicketTexts::status(valueOf<StatusCategory>(name));
    if (command == "save_team"_L1)
        return tr("Saved the team “%1”.").arg(name);
    if (command == "remove_team"_L1)
        return tr("Removed the team “%1”.").arg(name);
    if (command == "save_ticket_category"_L1)
        return tr("Saved the category “%1”.").arg(name);
    if (command == "remove_ticket_category"_L1)
        return tr("Removed the category “%1”.").arg(name);
    if (command == "save_ticket_status"_L1)
        return tr("Saved the status “%1”.").arg(name);
    if (command == "remove_ticket_status"_L1)
        return tr("Removed the status “%1”.").arg(name);
    if (command == "save_work_calendar"_L1)
        return tr("Saved the working hours “%1”.").arg(name);
    if (command == "remove_work_calendar"_L1)
        return tr("Removed the working hours “%1”.").arg(name);
    if (command == "save_sla_policy"_L1)
        return tr("Saved the promise “%1”.", "a policy").arg(name);
    if (command == "remove_sla_policy"_L1)
        return tr("Removed the promise “%1”.", "a policy").arg(name);
    if (command == "order_desk"_L1)
        return tr("Changed the order.");
    return command == "order_sla_policies"_L1 ? tr("Changed the order of the promises.") : QString();
}

QString CommandTexts::ofKnowledge(const QString &command, const QVariantMap &arguments)
{
    const QString title = arguments.value(u"title"_s).toString();
    const int count = arguments.value(u"count"_s).toInt();
    if (command == "create_article"_L1)
        return tr("Added the article “%1”.").arg(title);
    if (command == "create_article_from_ticket"_L1)
        return tr("Made a draft of ticket %1: “%2”.", "number, title")
            .arg(TicketTexts::number(arguments.value(u"number"_s).toLongLong()), title);
    if (command == "update_article"_L1)
        return tr("Saved the article “%1”.").arg(title);
    if (command == "delete_articles"_L1)
        return title.isEmpty() ? tr("Moved %n article(s) to the recycle bin.", "", count)
                               : tr("Moved “%1” to the recycle bin.", "an article").arg(title);
    if (command == "restore_articles"_L1)
        return title.isEmpty() ? tr("Took %n article(s) out of the recycle bin.", "", count)
                               : tr("Took “%1” out of the recycle bin.", "an article").arg(title);
    if (command != "set_article_state"_L1)
        return {};
    switch (valueOf<ArticleState>(arguments.value(u"state"_s).toString())) {
    case ArticleState::Published:
        return title.isEmpty() ? tr("Published %n article(s).", "", count) : tr("Published “%1”.", "an article").arg(title);
    case ArticleState::Archived:
        return title.isEmpty() ? tr("Archived %n article(s).", "", count) : tr("Archived “%1”.", "an article").arg(title);
    case ArticleState::Draft:
        break;
    }
    return title.isEmpty() ? tr("%n article(s) are drafts again.", "", count)
                           : tr("“%1” is a draft again.", "an article").arg(title);
}

QString CommandTexts::ofTemplates(const QString &command, const QVariantMap &arguments)
{
    const QString name = arguments.value(u"name"_s).toString();
    if (command == "save_reply_template"_L1)
        return tr("Saved the template “%1”.").arg(name);
    if (command == "remove_reply_template"_L1)
        return tr("Removed the template “%1”.").arg(name);
    if (command == "save_ticket_macro"_L1)
        return tr("Saved the macro “%1”.").arg(name);
    if (command == "remove_ticket_macro"_L1)
        return tr("Removed the macro “%1”.").arg(name);
    if (command != "apply_macro"_L1)
        return {};
    const int count = arguments.value(u"count"_s).toInt();
    if (count == 1)
        return tr("Applied “%1” to ticket %2.", "a macro, a number")
            .arg(name, TicketTexts::number(arguments.value(u"number"_s).toLongLong()));
    return tr("Applied “%1” to %n ticket(s).", "a macro", count).arg(name);
}

QString CommandTexts::ofRouting(const QString &command, const QVariantMap &arguments)
{
    const QString name = arguments.value(u"name"_s).toString();
    if (command == "save_routing_rule"_L1)
        return tr("Saved the rule “%1”.").arg(name);
    if (command == "remove_routing_rule"_L1)
        return tr("Removed the rule “%1”.").arg(name);
    if (command == "move_routing_rule"_L1)
        return tr("Moved the rule “%1”.").arg(name);
    if (command == "save_absence"_L1)
        return tr("Noted when %1 is away.").arg(name);
    return command == "remove_absence"_L1 ? tr("Removed an absence.") : QString();
}

QString CommandTexts::ofFeedback(const QString &command, const QVariantMap &arguments)
{
    if (command == "record_survey_response"_L1 && arguments.contains(u"ticket"_s))
        return tr("Noted the answer about ticket %1.").arg(TicketTexts::number(arguments.value(u"ticket"_s).toLongLong()));
    if (command == "record_survey_response"_L1)
        return tr("Noted an answer.");
    if (command == "edit_survey_response"_L1)
        return tr("Changed an answer.");
    const int count = arguments.value(u"count"_s).toInt();
    if (command == "skip_invite"_L1)
        return tr("%n customer(s) will not be asked.", "", count);
    if (command == "mail_questions"_L1 || command == "mail_due_questions"_L1)
        return tr("%n question(s) go out by e-mail.", "", count);
    if (command == "withdraw_questions"_L1)
        return tr("%n question(s) may not be asked any more and do not go out.", "", count);
    if (command == "mark_asked"_L1)
        return arguments.value(u"asked"_s).toBool()
                   ? tr("Noted that the customer was asked.")
                   : tr("%n question(s) may not be asked any more and do not go out.", "", 1);
    if (command == "save_alert_rule"_L1)
        return tr("Saved the alert “%1”.").arg(AlertTexts::kind(valueOf<AlertKind>(arguments.value(u"kind"_s).toString())));
    if (command == "save_risk_weights"_L1)
        return tr("Changed how risk is weighed; customers are judged anew.");
    return command == "save_asking_rules"_L1 ? tr("Changed when customers are asked.") : QString();
}

QString CommandTexts::ofUndo(const QString &command, const QVariantMap &arguments)
{
    if (command != "undo"_L1 && command != "redo"_L1)
        return {};
    if (const int conflicts = arguments.value(u"conflicts"_s).toInt(); conflicts > 0)
        return tr("Undone, except for %n record(s) that were changed again since.", "", conflicts);
    return command == "undo"_L1 ? tr("Undone.") : tr("Done again.");
}

} // namespace regulars
