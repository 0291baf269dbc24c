// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/loyaltymembermodel.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QTableView;

namespace regulars {

class Formatting;
class ListPane;
class LoyaltyMemberItems;
class SearchField;
class SegmentedControl;
class TierLadderView;

/// Everybody who has joined, with tier, points, what expires next and when they were here last; searched, filtered and
/// sorted.
class LoyaltyMembersPane final : public QWidget
{
    Q_OBJECT

public:
    /// Database and formatting must outlive it.
    LoyaltyMembersPane(Database &database, const Formatting &formatting, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] LoyaltyMemberModel &model() const { return *m_model; }
    [[nodiscard]] ListPane *pane() const { return m_pane; }
    void focusList();

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);

private:
    void createView(const Formatting &formatting);
    void createTools();
    void fillTiers();
    void applyFilter();
    void sortBy(int column);
    void showState();

    const Formatting &m_formatting;
    LoyaltyMemberModel *m_model;
    TierLadderView *m_ladder;
    LoyaltyMemberItems *m_items = nullptr;
    QTableView *m_view = nullptr;
    ListPane *m_pane = nullptr;
    SearchField *m_search = nullptr;
    SegmentedControl *m_choice = nullptr;
    QComboBox *m_tier = nullptr;
};

} // namespace regulars
