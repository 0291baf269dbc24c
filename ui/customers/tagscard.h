// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/tag.h"
#include "ui/base/card.h"

class QMenu;
class QPushButton;
class QTableWidget;

namespace regulars {

class CommandRunner;
class Database;
class Dialogs;
class Formatting;
class MessageBar;
class TagList;
class TextLabel;

/// What the card works with; all of it must outlive the card.
struct TagServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    Dialogs &dialogs;
    MessageBar &messages;
};

/// The tags of the shop in the settings: their colours, what they are called, and which go. F2 renames, Delete removes.
class TagsCard final : public Card
{
    Q_OBJECT

public:
    explicit TagsCard(const TagServices &services, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void readAgain();
    void createTable();
    QWidget *createButtons();
    QMenu *createColours();
    void refresh();
    void showChosen();
    [[nodiscard]] QString chosen() const;
    void rename(int row);
    void remove();
    template<typename T>
    void run(const T &command);

    TagServices m_services;
    TagList *m_tags;
    bool m_stale = true; ///< the tags may be others than those shown
    TextLabel *m_none = nullptr;
    QTableWidget *m_table = nullptr;
    QPushButton *m_colour = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace regulars
