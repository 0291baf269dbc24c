// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QDialog>

#include <vector>

class QGridLayout;
class QKeySequence;
class QPushButton;

namespace regulars {

class ActionRegistry;
class KeyEdit;
class Notice;

/// All keys of the program by group, to read and to change. The registry must outlive it.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT

public:
    ShortcutSheet(ActionRegistry &actions, QWidget *parent);

private:
    struct Row
    {
        QString id;
        KeyEdit *keys;
        QPushButton *reset;
    };
    QWidget *createTable();
    void addGroup(QGridLayout *grid, const QString &group);
    void addAction(QGridLayout *grid, const QString &id);
    void connectRows();
    void layOut(QWidget *table);
    void change(const QString &id, const QKeySequence &keys);
    void resetAll();
    void refresh();
    [[nodiscard]] QString textOf(const QString &id) const;

    ActionRegistry &m_actions;
    Notice *m_notice;
    QPushButton *m_resetAll;
    std::vector<Row> m_rows;
};

} // namespace regulars
