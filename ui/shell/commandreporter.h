// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/commandrunner.h"

#include <QtCore/QObject>

namespace regulars {

class ActionRegistry;
class Formatting;
class MessageBar;

/// Says in the message bar what commands did, offers to undo it, and keeps the Undo and Redo actions up to date. What
/// it is given must outlive it.
class CommandReporter final : public QObject
{
    Q_OBJECT

public:
    CommandReporter(CommandRunner &commands, MessageBar &messages, ActionRegistry &actions, const Formatting &formatting,
                    QObject *parent = nullptr);

private:
    void showDone(const CommandReport &report);
    void showFailed(const QString &command, const Error &error);
    void createActions(ActionRegistry &actions);

    CommandRunner &m_commands;
    MessageBar &m_messages;
    const Formatting &m_formatting;
};

} // namespace regulars
