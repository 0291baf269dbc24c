// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/recordissue.h"
#include "models/duplicates/duplicatecentre.h"
#include "ui/customers/customerservices.h"

#include <QtWidgets/QWidget>

class QListView;
class QPushButton;
class QScrollArea;

namespace regulars {

class DuplicateItems;
class DuplicatePairs;
class ListPane;
class PairCard;
class RecordHealthCard;
class RecordHealthView;
class SegmentedControl;
class TextLabel;

/// What there is to be put right in the records, and customers who may stand in the shop twice: pairs with their reasons, to
/// merge or to keep apart. In the list, Enter merges and Delete keeps the two apart.
class DuplicatesPage final : public QWidget
{
    Q_OBJECT

public:
    DuplicatesPage(const CustomerServices &services, DuplicateCentre &centre, QWidget *parent = nullptr);

    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] DuplicatePairs &pairs() const { return *m_pairs; }
    [[nodiscard]] RecordHealthCard &health() const { return *m_healthCard; }
    void focusList();

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);
    /// The customers of whom that is to be put right.
    void issueRequested(regulars::RecordIssue issue);

private:
    void createWidgets();
    void createPairArea();
    void layOut();
    void bindModels();
    void connectActions();
    void showHealth();
    void showDuplicates();
    void showCounts();
    void showState();
    void showCurrent();
    void keepPlace();
    void link(CustomerId first, CustomerId second);
    void keepApart(CustomerId first, CustomerId second);
    void mergeCurrent();
    void separateCurrent();

    CustomerServices m_services;
    DuplicateCentre &m_centre;
    DuplicatePairs *m_pairs;
    DuplicateItems *m_items;
    RecordHealthView *m_health;
    RecordHealthCard *m_healthCard = nullptr;
    SegmentedControl *m_kinds = nullptr;
    QListView *m_list = nullptr;
    ListPane *m_pane = nullptr;
    QScrollArea *m_pairArea = nullptr;
    PairCard *m_card = nullptr;
    TextLabel *m_searched = nullptr;
    QPushButton *m_search = nullptr;
    bool m_focusNext = false; ///< the pairs that are on their way get the keyboard
    int m_place = 0;          ///< the row that was current, for the one that takes its place
};

} // namespace regulars
