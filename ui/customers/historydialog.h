// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QListView;

namespace regulars {

class Database;
class FieldHistory;
class Formatting;
class HistoryItems;
class ListPane;

/// Who changed what in a customer's record, and when; one field at a time where that is wanted.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The database and the formatting must outlive it.
    HistoryDialog(Database &database, CustomerId customer, const QString &name, const Formatting &formatting,
                  QWidget *parent = nullptr);
    ~HistoryDialog() override;

private:
    void createView(const QString &name);
    void layOut();
    void showState();
    void offerFields();
    void copySelected() const;

    const Formatting &m_formatting;
    FieldHistory *m_history;
    HistoryItems *m_items;
    QListView *m_view = nullptr;
    ListPane *m_pane = nullptr;
    QComboBox *m_field = nullptr;
    bool m_hasShown = false;
};

} // namespace regulars
