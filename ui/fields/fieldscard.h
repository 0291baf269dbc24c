// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fields/fieldsview.h"
#include "ui/base/card.h"

class QPushButton;
class QTableWidget;

namespace regulars {

class CommandRunner;
class Dialogs;
class FieldForm;
class MessageBar;
class SignIn;
class TextLabel;

/// What the card works with; all of it must outlive the card.
struct FieldsServices
{
    CommandRunner &commands;
    FieldsView &fields;
    SignIn &signIn;
    Dialogs &dialogs;
    MessageBar &messages;
};

/// The fields and tables of the shop's own in the settings: added, changed, put in order and removed.
class FieldsCard final : public Card
{
    Q_OBJECT

public:
    explicit FieldsCard(const FieldsServices &services, QWidget *parent = nullptr);

private:
    /// A row of the list: a field, a table, or a column of the table.
    struct Entry
    {
        RecordTableId table;
        FieldDefinitionId field;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    void createList();
    QWidget *createButtons();
    void refresh();
    void addEntry(const Entry &entry, const QString &name, const QString &kind);
    void choose(const Entry &entry);
    void showChosen();
    [[nodiscard]] Entry chosen() const;
    void edit();
    void remove();
    /// Moves what is chosen among its like, up (-1) or down (1).
    void move(int by);
    void openField(const FieldDefinition &definition);
    void openTable(const RecordTable &table);
    void submit(FieldForm *form, const FieldDefinition &definition, bool dropUnfitting);
    void askToDrop(FieldForm *form, const FieldDefinition &definition, const Error &error);
    void showFailure(const Error &error);

    FieldsServices m_services;
    QList<Entry> m_entries;
    TextLabel *m_none = nullptr;
    QTableWidget *m_list = nullptr;
    QPushButton *m_addColumn = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace regulars
