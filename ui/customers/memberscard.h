// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customers/customerview.h"
#include "ui/base/card.h"
#include "ui/customers/customerservices.h"

class QLineEdit;
class QListView;
class QPushButton;

namespace regulars {

class CustomerFinder;
class FactList;
class MemberItems;
class MemberList;
class Notice;
class SuggestEdit;

/// Who belongs to a company or household, what they are together, and a line to add somebody.
class MembersCard final : public Card
{
    Q_OBJECT

public:
    explicit MembersCard(const CustomerServices &services, QWidget *parent = nullptr);

    /// Hidden for a customer who can have no members.
    void setCustomer(const CustomerCard &card);
    /// Opens the line in which somebody is added.
    void openEntry();

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);

private:
    void createList();
    void createEntry();
    void showList(CustomerId group);
    void showFigures(const GroupFigures &figures);
    void fitList();
    void addChosen();
    void openCurrent();
    void removeCurrent();
    [[nodiscard]] CustomerId current() const;

    CustomerServices m_services;
    CustomerId m_group;
    CustomerKind m_kind = CustomerKind::Household;
    CustomerFinder *m_finder = nullptr;
    MemberList *m_members = nullptr;
    MemberItems *m_items = nullptr;
    FactList *m_figures = nullptr;
    QListView *m_list = nullptr;
    QWidget *m_entry = nullptr;
    SuggestEdit *m_name = nullptr;
    QLineEdit *m_role = nullptr;
    QPushButton *m_save = nullptr;
    Notice *m_notice = nullptr;
    CustomerId m_chosen;
};

} // namespace regulars
