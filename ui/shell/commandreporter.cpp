// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandreporter.h"

#include "ui/base/actionregistry.h"
#include "ui/base/errortext.h"
#include "ui/base/messagebar.h"
#include "ui/shell/commandtexts.h"

#include <QtGui/QAction>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// Commands of forms and cards that show themselves what went wrong.
constexpr auto commandsOfForms = std::to_array<QLatin1StringView>({
    "create_customer"_L1,
    "update_customer"_L1,
    "edit_customers"_L1,
    "merge_customers"_L1,
    "add_member"_L1,
    "record_sale"_L1,
    "record_return"_L1,
    "record_counter_sale"_L1,
    "sign_up_member"_L1,
    "log_interaction"_L1,
    "edit_interaction"_L1,
    "record_consent"_L1,
    "create_task"_L1,
    "update_task"_L1,
    "save_view"_L1,
    "rename_view"_L1,
    "move_view"_L1,
    "remove_view"_L1,
    "rename_tag"_L1,
    "set_tag_colour"_L1,
    "remove_tag"_L1,
    "save_shop"_L1,
    "add_user"_L1,
    "update_user"_L1,
    "set_user_secret"_L1,
    "remove_user"_L1,
    "save_rights"_L1,
    "save_auto_lock"_L1,
    "save_field"_L1,
    "remove_field"_L1,
    "order_fields"_L1,
    "save_record_table"_L1,
    "remove_record_table"_L1,
    "create_ticket"_L1,
    "update_ticket"_L1,
    "solve_ticket"_L1,
    "merge_tickets"_L1,
    "split_ticket"_L1,
    "save_team"_L1,
    "remove_team"_L1,
    "save_ticket_category"_L1,
    "remove_ticket_category"_L1,
    "save_ticket_status"_L1,
    "remove_ticket_status"_L1,
    "order_desk"_L1,
    "save_sla_policy"_L1,
    "remove_sla_policy"_L1,
    "order_sla_policies"_L1,
    "save_work_calendar"_L1,
    "remove_work_calendar"_L1,
    "create_article"_L1,
    "update_article"_L1,
    "save_reply_template"_L1,
    "save_ticket_macro"_L1,
    "apply_macro"_L1,
    "save_mail_account"_L1,
    "remove_mail_account"_L1,
    "decide_outbox"_L1,
    "save_routing_rule"_L1,
    "remove_routing_rule"_L1,
    "move_routing_rule"_L1,
    "save_absence"_L1,
    "remove_absence"_L1,
    "edit_survey_response"_L1,
    "record_survey_response"_L1,
    "skip_invite"_L1,
    "mail_questions"_L1,
    "mark_asked"_L1,
    "save_asking_rules"_L1,
    "save_alert_rule"_L1,
    "save_risk_weights"_L1,
    "save_tiers"_L1,
    "give_tier"_L1,
    "save_points_programme"_L1,
    "set_programme_goal"_L1,
    "adjust_points"_L1,
    "save_reward"_L1,
    "claim_reward"_L1,
    "use_claim"_L1,
    "void_claim"_L1,
    "issue_coupons"_L1,
    "save_stamp_card"_L1,
    "give_stamps"_L1,
    "record_referral"_L1,
    "save_challenge"_L1,
});

bool hasForm(const QString &command)
{
    return std::find(commandsOfForms.begin(), commandsOfForms.end(), command) != commandsOfForms.end();
}

} // namespace

CommandReporter::CommandReporter(CommandRunner &commands, MessageBar &messages, ActionRegistry &actions,
                                 const Formatting &formatting, QObject *parent)
    : QObject(parent), m_commands(commands), m_messages(messages), m_formatting(formatting)
{
    createActions(actions);
    connect(&commands, &CommandRunner::done, this, &CommandReporter::showDone);
    connect(&commands, &CommandRunner::failed, this, &CommandReporter::showFailed);
}

void CommandReporter::createActions(ActionRegistry &actions)
{
    QAction *undo = actions.add({u"edit.undo"_s, tr("Edit"), tr("Undo"), QKeySequence(QKeySequence::Undo), IconName::Undo});
    QAction *redo = actions.add({u"edit.redo"_s, tr("Edit"), tr("Redo"), QKeySequence(QKeySequence::Redo), IconName::Undo});
    const auto follow = [this, undo, redo] {
        undo->setEnabled(m_commands.undoable().has_value());
        redo->setEnabled(m_commands.redoable().has_value());
    };
    connect(undo, &QAction::triggered, &m_commands, &CommandRunner::undoLast);
    connect(redo, &QAction::triggered, &m_commands, &CommandRunner::redoLast);
    connect(&m_commands, &CommandRunner::historyChanged, this, follow);
    follow();
}

void CommandReporter::showDone(const CommandReport &report)
{
    const QString sentence = CommandTexts::done(report, m_formatting);
    if (sentence.isEmpty() || !report.changeSet.isValid())
        return;
    const bool undoes = report.command == "undo"_L1;
    const bool partly = report.arguments.value(u"conflicts"_s).toInt() > 0;
    Message message{sentence, partly ? Tone::Warning : Tone::Good, undoes ? tr("Redo") : tr("Undo"), {}, {}};
    message.action = [runner = QPointer(&m_commands), changeSet = report.changeSet] {
        if (runner)
            runner->undo(changeSet);
    };
    m_messages.show(message);
}

void CommandReporter::showFailed(const QString &command, const Error &error)
{
    if (!hasForm(command))
        m_messages.show({errorText(error), Tone::Danger, {}, {}, error.detail});
}

} // namespace regulars
