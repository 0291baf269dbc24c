// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/duplicates/duplicatecentre.h"
#include "ui/customers/customerservices.h"

#include <QtWidgets/QWidget>

class QListView;
class QPushButton;
class QStackedWidget;

namespace regulars {

class DuplicateItems;
class DuplicatePairs;
class ListPane;
class PairCard;
class SegmentedControl;
class TextLabel;

/// Customers who may stand in the shop twice: pairs with their reasons, to merge or to keep apart. In the list, Enter merges
/// and Delete keeps the two apart.
class DuplicatesPage final : public QWidget
{
    Q_OBJECT

public:
    DuplicatesPage(const CustomerServices &services, DuplicateCentre &centre, QWidget *parent = nullptr);

    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] DuplicatePairs &pairs() const { return *m_pairs; }
    void focusList();

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);

private:
    void createWidgets();
    void layOut();
    void bindModels();
    void connectActions();
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
    SegmentedControl *m_kinds = nullptr;
    QListView *m_list = nullptr;
    ListPane *m_pane = nullptr;
    PairCard *m_card = nullptr;
    TextLabel *m_searched = nullptr;
    QPushButton *m_search = nullptr;
    int m_place = 0; ///< the row that was current, for the one that takes its place
};

} // namespace regulars
