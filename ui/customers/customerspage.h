// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "ui/customers/customerservices.h"

#include <QtWidgets/QWidget>

class QSplitter;
class QStackedWidget;

namespace regulars {

class CustomerDetails;
class CustomerHeader;
class CustomerListPane;
class CustomerView;
class EmptyState;
class FilesCard;
class PhotoView;
class MemberChallengesView;
class MemberStampsView;
class CustomerReferralsView;
class PointsView;
class SelectionSummary;
class TimelinePane;

/// The customers: the list to choose from, and the whole story of the one who is chosen. Remembers how it was left.
class CustomersPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomersPage(const CustomerServices &services, QWidget *parent = nullptr);
    ~CustomersPage() override;

    /// Chooses the customer, whatever the list is filtered by.
    void showCustomer(CustomerId customer);
    /// The keyboard goes to the customer's story.
    void focusStory();
    /// Who is shown; not valid when nobody or several are.
    [[nodiscard]] CustomerId customer() const;

    [[nodiscard]] CustomerListPane *list() const { return m_list; }
    [[nodiscard]] TimelinePane *timeline() const { return m_timeline; }
    /// Where cards of other features are added.
    [[nodiscard]] CustomerDetails *details() const { return m_details; }

Q_SIGNALS:
    /// Another customer is shown, or none.
    void customerShown(regulars::CustomerId customer);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createWidgets();
    void createRecord();
    void createStates();
    void layOut();
    void bindModels();
    void connectActions();
    void connectLoyalty();
    void registerActions();
    void recordConsent();
    void registerLoyalty();
    void registerPhoto();
    void attachFiles(const QStringList &files);
    [[nodiscard]] bool takeDrop(QEvent *event);
    void nameFixedKeys();

    void showSelection();
    void showRecord();
    void showTable(bool table);

    CustomerServices m_services;
    CustomerView *m_view;
    PhotoView *m_photo;
    PointsView *m_points;
    MemberStampsView *m_stamps;
    MemberChallengesView *m_challenges;
    CustomerReferralsView *m_referrals;
    CustomerListPane *m_list = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_blank = nullptr;
    QWidget *m_record = nullptr;
    QSplitter *m_recordSplitter = nullptr;
    CustomerHeader *m_header = nullptr;
    TimelinePane *m_timeline = nullptr;
    CustomerDetails *m_details = nullptr;
    FilesCard *m_files = nullptr;
    QWidget *m_several = nullptr;
    SelectionSummary *m_summary = nullptr;
    EmptyState *m_gone = nullptr;
    EmptyState *m_failed = nullptr;
};

} // namespace regulars
