// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/referralmodel.h"
#include "models/loyalty/referralviews.h"

#include <QtWidgets/QWidget>

class QAction;
class QBoxLayout;
class QPushButton;
class QTableView;

namespace regulars {

class Card;
class CommandRunner;
class Formatting;
class KeptForms;
class ListPane;
class ReferralItems;
class SearchField;
class SegmentedControl;
class SignIn;

/// What the pane works with; all of it must outlive the pane.
struct ReferralsServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    SignIn &signIn;
    KeptForms &forms;
};

/// Who brought whom, the newest first, with why one waits or is blocked: recorded, allowed, approved and rejected. Below,
/// who has brought most.
class ReferralsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ReferralsPane(const ReferralsServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] ReferralModel &model() const { return *m_model; }
    /// Opens the form; does nothing without the right.
    void record();
    void focusList();
    /// What the card of advocates says, line by line.
    [[nodiscard]] QStringList advocates() const;

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);

private:
    void createView();
    void createActions();
    void createTools();
    void createAdvocates();
    void connectSignals();
    void applyFilter();
    void showState();
    void showChosen();
    void showAdvocates();
    void addAdvocate(int place);
    void showMenu(QPoint position);
    /// The row that the keyboard is on; null when there is none, or while it is being read.
    [[nodiscard]] const ReferralRow *current() const;
    template<typename Command>
    void runOnCurrent();

    ReferralsServices m_services;
    ReferralModel *m_model;
    ReferralItems *m_items;
    AdvocatesView *m_most;
    Advocates m_shown; ///< what the card of advocates says
    QTableView *m_view = nullptr;
    ListPane *m_pane = nullptr;
    SearchField *m_search = nullptr;
    SegmentedControl *m_choice = nullptr;
    Card *m_advocates = nullptr;
    QBoxLayout *m_lines = nullptr;
    QList<QPushButton *> m_advocateLines;
    QPushButton *m_record = nullptr;
    QPushButton *m_recordFirst = nullptr;
    QAction *m_allow = nullptr;
    QAction *m_approve = nullptr;
    QAction *m_reject = nullptr;
    QAction *m_friend = nullptr;
    QAction *m_advocate = nullptr;
};

} // namespace regulars
