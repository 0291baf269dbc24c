// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/backup/backupcentre.h"
#include "ui/base/card.h"

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace regulars {

class Dialogs;
class Formatting;
class TextLabel;

/// The backups of the shop: the list, making one, restoring one, where they go and how many stay. What it is given must
/// outlive it.
class BackupsCard final : public Card
{
    Q_OBJECT

public:
    BackupsCard(BackupCentre &backups, const Formatting &formatting, Dialogs &dialogs, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person confirmed to put this backup in the place of the shop's file.
    void restoreConfirmed(const QString &backupFile);

private:
    QWidget *createButtons();
    QWidget *createPolicy();
    void refresh();
    void restore();
    void savePolicy();
    void chooseFolder();

    BackupCentre &m_backups;
    const Formatting &m_formatting;
    Dialogs &m_dialogs;
    QTableWidget *m_table = nullptr;
    TextLabel *m_none = nullptr;
    QPushButton *m_make = nullptr;
    QPushButton *m_restore = nullptr;
    TextLabel *m_folder = nullptr;
    QLineEdit *m_days = nullptr;
    QLineEdit *m_weeks = nullptr;
};

} // namespace regulars
