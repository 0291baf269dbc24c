// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/couponcommands.h"
#include "models/loyalty/couponpapers.h"
#include "ui/loyalty/earnruletexts.h"

#include <QtWidgets/QWidget>

class QAction;
class QPushButton;
class QTableView;

namespace regulars {

class CommandRunner;
class CouponItems;
class CouponListModel;
class EarnSetupView;
class IssueCouponsForm;
class KeptForms;
class ListPane;
class LoyaltyPrints;
class Notice;
class SearchField;
class SegmentedControl;
class SignIn;

/// What the pane works with; all of it must outlive the pane.
struct CouponsServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    SignIn &signIn;
    LoyaltyPrints &prints;
    KeptForms &forms;
};

/// Coupons, gift cards and promotion codes, the newest first: found by code or batch, issued, printed, copied and withdrawn.
class CouponsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit CouponsPane(const CouponsServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] ListPane *pane() const { return m_pane; }
    /// Opens the form; does nothing before the pane has read what there is, or without the right.
    void issueCoupons();
    void focusList();

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);

private:
    void createView();
    void createActions();
    void createTools();
    void connectSignals();
    void showMenu(QPoint position);
    void applyFilter();
    void showState();
    void showChosen();
    void issue(IssueCouponsForm *form, const IssueCoupons &coupons);
    void showSheet(const QFuture<Result<CouponsToPrint>> &read);
    void withdraw(const VoidCoupons &command);
    [[nodiscard]] QList<CouponId> chosen() const;
    /// The chosen one; null when it is none or several, or while it is being read.
    [[nodiscard]] const CouponRow *onlyChosen() const;

    CouponsServices m_services;
    EarnSetupView *m_setup;
    CouponListModel *m_model;
    CouponItems *m_items;
    QTableView *m_view = nullptr;
    ListPane *m_pane = nullptr;
    Notice *m_notice = nullptr;
    SearchField *m_search = nullptr;
    SegmentedControl *m_choice = nullptr;
    QPushButton *m_issue = nullptr;
    QPushButton *m_issueFirst = nullptr;
    QAction *m_print = nullptr;
    QAction *m_printBatch = nullptr;
    QAction *m_withdraw = nullptr;
    QAction *m_withdrawBatch = nullptr;
    QAction *m_customer = nullptr;
};

} // namespace regulars
