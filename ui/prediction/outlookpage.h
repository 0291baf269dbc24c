// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/peoplebehind.h"
#include "models/prediction/outlookview.h"

#include <QtWidgets/QWidget>

#include <array>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace regulars {

class BackTestCard;
class BackTestView;
class DashboardTile;
class EmptyState;
class Formatting;
class ListPane;
class LoyaltyMapCard;
class RfmCard;
class RiskItems;
class RiskListModel;
class SegmentedControl;
class TextLabel;

/// Who may leave, what is at stake, how customers stand by recency, frequency and value, and how good predictions were: what
/// was said of them last, in the background. Reads only while it is shown.
class OutlookPage final : public QWidget
{
    Q_OBJECT

public:
    /// Database and formatting must outlive it.
    OutlookPage(Database &database, const Formatting &formatting, QWidget *parent = nullptr);

    [[nodiscard]] const OutlookView &view() const { return *m_view; }
    [[nodiscard]] RiskListModel &model() const { return *m_model; }
    [[nodiscard]] QTableView *list() const { return m_list; }
    [[nodiscard]] RfmCard *rfm() const { return m_rfm; }
    [[nodiscard]] LoyaltyMapCard *loyaltyMap() const { return m_map; }
    [[nodiscard]] QPushButton *weightsButton() const { return m_weights; }
    /// Whether the person may change how risk is weighed.
    void setMayWeigh(bool may);
    [[nodiscard]] BackTestCard *backTest() const { return m_backTest; }
    [[nodiscard]] DashboardTile *tile(RiskBand band) const { return m_tiles[size_t(band)]; }
    [[nodiscard]] SegmentedControl *band() const { return m_band; }
    /// The keyboard to the first number that opens somebody, else to the list.
    void focusFirst();

Q_SIGNALS:
    void peopleRequested(const regulars::PeopleBehind &people);
    void customerRequested(regulars::CustomerId customer);
    /// How risk is weighed is to be changed: by the view's weights.
    void weightsRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createTiles();
    void createList();
    void layOut();
    [[nodiscard]] QWidget *createContent();
    void sortBy(int column);
    void showOutlook();
    void showTiles(const Outlook &outlook);
    void showListState();

    const Formatting &m_formatting;
    OutlookView *m_view;
    RiskListModel *m_model;
    RiskItems *m_items;
    std::array<DashboardTile *, 3> m_tiles{};
    TextLabel *m_about = nullptr;
    RfmCard *m_rfm = nullptr;
    LoyaltyMapCard *m_map;
    QPushButton *m_weights;
    BackTestView *m_past;
    BackTestCard *m_backTest;
    QTableView *m_list = nullptr;
    ListPane *m_pane = nullptr;
    SegmentedControl *m_band = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_failed = nullptr;
};

} // namespace regulars
