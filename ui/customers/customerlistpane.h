// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customerfilter.h"
#include "ui/customers/customerservices.h"

#include <QtWidgets/QWidget>

class QAbstractItemView;
class QAction;
class QListView;
class QMenu;
class QPushButton;
class QTableView;

namespace regulars {

class CustomerFilterMenu;
class CustomerItems;
class CustomerSelection;
class CustomerSortMenu;
class CustomerTable;
class CustomerTableModel;
class ListPane;
class SearchField;
class TagList;
class ViewBar;

/// The customers to choose from, as cards or as a table: filter, sort, find by typing, choose one or many.
class CustomerListPane final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerListPane(const CustomerServices &services, QWidget *parent = nullptr);
    ~CustomerListPane() override;

    [[nodiscard]] CustomerTableModel &model() const { return *m_model; }
    [[nodiscard]] CustomerSelection &selection() const { return *m_selection; }

    [[nodiscard]] bool showsTable() const;
    void showTable(bool table);
    [[nodiscard]] QSize sizeHint() const override;
    /// Chooses the customer; takes filters off that would hide them.
    void reveal(CustomerId customer);
    void focusList();
    /// Shows other customers, or in another order.
    void applyFilter(const CustomerFilter &filter);
    /// The same, as a view does: nothing stays of what was searched for.
    void showOnly(const CustomerFilter &filter);
    void openSearch(const QString &text = {});
    [[nodiscard]] ViewBar *views() const { return m_views; }

public Q_SLOTS:
    void deleteSelected();
    void restoreSelected();
    void exportSelected();
    /// Does nothing unless two or a few customers are chosen.
    void mergeSelected();

Q_SIGNALS:
    /// Enter or a double click on a customer.
    void activated();
    void tableShown(bool table);
    /// The menu of these customers is about to open: others add to it.
    void menuRequested(QMenu *menu, const QList<regulars::CustomerId> &customers);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createViews();
    void createHeader();
    void createMoreMenu();
    void createStates();
    void connectModel();
    void addViewActions(QAbstractItemView *each);

    [[nodiscard]] QAbstractItemView *view() const;
    void showFilter();
    void showState();
    void showMenu(QPoint position);
    void closeSearch();
    void copySelected();
    void restoreState();
    void createViewBar();
    /// What is shown, as a saved view keeps it.
    [[nodiscard]] QJsonObject viewState() const;
    [[nodiscard]] QJsonObject completed(const QJsonObject &view) const;
    void showView(const QJsonObject &view);
    void followState();

    CustomerServices m_services;
    CustomerTableModel *m_model;
    CustomerItems *m_items;
    CustomerSelection *m_selection;
    TagList *m_tags;
    ListPane *m_pane = nullptr;
    ViewBar *m_views = nullptr;
    QListView *m_cards = nullptr;
    CustomerTable *m_table = nullptr;
    SearchField *m_search = nullptr;
    QPushButton *m_filterButton = nullptr;
    CustomerFilterMenu *m_filterMenu = nullptr;
    CustomerSortMenu *m_sortMenu = nullptr;
    QAction *m_tableAction = nullptr;
    QAction *m_columns = nullptr;
};

} // namespace regulars
