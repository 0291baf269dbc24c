// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandreporter.h"

#include "ui/base/actionregistry.h"
#include "ui/base/errortext.h"
#include "ui/base/messagebar.h"
#include "ui/shell/commandtexts.h"

#include <QtGui/QAction>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// Commands of forms and cards that show themselves what went wrong.
bool hasForm(const QString &command)
{
    static const QStringList commands{u"create_customer"_s,
                                      u"update_customer"_s,
                                      u"edit_customers"_s,
                                      u"merge_customers"_s,
                                      u"add_member"_s,
                                      u"record_sale"_s,
                                      u"record_return"_s,
                                      u"log_interaction"_s,
                                      u"edit_interaction"_s,
                                      u"record_consent"_s,
                                      u"create_task"_s,
                                      u"update_task"_s,
                                      u"save_view"_s,
                                      u"rename_view"_s,
                                      u"move_view"_s,
                                      u"remove_view"_s,
                                      u"rename_tag"_s,
                                      u"set_tag_colour"_s,
                                      u"remove_tag"_s,
                                      u"save_shop"_s,
                                      u"add_user"_s,
                                      u"update_user"_s,
                                      u"set_user_secret"_s,
                                      u"remove_user"_s,
                                      u"save_rights"_s,
                                      u"save_auto_lock"_s,
                                      u"save_field"_s,
                                      u"remove_field"_s,
                                      u"order_fields"_s,
                                      u"save_record_table"_s,
                                      u"remove_record_table"_s,
                                      u"create_ticket"_s,
                                      u"update_ticket"_s,
                                      u"save_mail_account"_s,
                                      u"remove_mail_account"_s,
                                      u"decide_outbox"_s,
                                      u"save_routing_rule"_s,
                                      u"remove_routing_rule"_s,
                                      u"move_routing_rule"_s,
                                      u"save_absence"_s,
                                      u"remove_absence"_s,
                                      u"edit_survey_response"_s,
                                      u"record_survey_response"_s,
                                      u"skip_invite"_s,
                                      u"save_asking_rules"_s};
    return commands.contains(command);
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
