// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/templates/templatesview.h"

#include <QtWidgets/QDialog>

class QListWidget;
class QPushButton;

namespace regulars {

class CommandRunner;
class SegmentedControl;
class TextLabel;

/// The shop's reply templates and macros: add, edit, remove.
class TemplatesDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Part { Templates, Macros };

    /// The view and the commands must outlive it.
    TemplatesDialog(const TemplatesView &view, CommandRunner &commands, Part part, QWidget *parent = nullptr);

    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] SegmentedControl *parts() const { return m_parts; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    [[nodiscard]] QPushButton *editButton() const { return m_edit; }
    [[nodiscard]] QPushButton *removeButton() const { return m_remove; }

Q_SIGNALS:
    /// One without an id is new.
    void templateRequested(const regulars::ReplyTemplate &replyTemplate);
    void macroRequested(const regulars::TicketMacro &macro);

private:
    void layOut();
    void bind();
    [[nodiscard]] Part part() const;
    void showEntries();
    void edit();
    void remove();

    const TemplatesView &m_view;
    CommandRunner &m_commands;
    SegmentedControl *m_parts;
    QListWidget *m_list;
    TextLabel *m_none;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace regulars
