// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/peoplebehind.h"
#include "core/metrics/supportfigures.h"
#include "core/tickets/ticketquery.h"
#include "models/metrics/dashboardview.h"
#include "ui/metrics/dashboardlayout.h"
#include "ui/reports/reportdesk.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QPushButton;
class QStackedWidget;

namespace regulars {

class CommandRunner;
class DashboardCards;
class DashboardTiles;
class DashboardWall;
class EmptyState;
class Formatting;
class KeptForms;
class KeyValueStore;
class LoyaltyFiguresView;
struct PaperPages;
class SegmentedControl;
class ShopView;
class SignIn;
class SliceChooser;
class SliceStrip;
class SupportFiguresView;
class SupportReportView;
class ValueFiguresView;

/// What the page works with; all of it must outlive it.
struct DashboardServices
{
    Database &database;
    CommandRunner &commands;
    const ShopView &shop;
    const SignIn &signIn;
    const Formatting &formatting;
    KeyValueStore &store;
    KeptForms &forms;
    ReportDesk &desk;
    QString shopKey; ///< tells what is kept of this shop on the computer from that of others
};

/// How the shop's customers do: figures, cohorts, who comes and goes, what they say. A number of customers opens the people
/// whom it counts. Reads only while it is shown.
class DashboardPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardPage(const DashboardServices &services, QWidget *parent = nullptr);
    ~DashboardPage() override;

    [[nodiscard]] const DashboardView &view() const { return *m_view; }
    [[nodiscard]] SegmentedControl *period() const { return m_period; }
    [[nodiscard]] DashboardTiles *tiles() const { return m_tiles; }
    [[nodiscard]] SliceChooser *slice() const { return m_slice; }
    [[nodiscard]] SliceStrip *strip() const { return m_strip; }
    void focusPeriod();
    /// Over the whole screen, until Esc.
    void showOnWall();
    /// What showOnWall() shows, not seen yet; goes when it is closed.
    DashboardWall *createWall();

Q_SIGNALS:
    void peopleRequested(const regulars::PeopleBehind &people);
    void supportReportRequested();
    void ticketsRequested(const regulars::TicketQuery &query);
    void loyaltyRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createHeader();
    void createCards();
    void followValues();
    void editValueTerms();
    void openValueTerms(const ValueTerms &terms);
    void showMissing();
    void createView();
    [[nodiscard]] QString arrangementKey() const;
    [[nodiscard]] DashboardLayout arrangement() const;
    void arrange();
    void editArrangement();
    void layOut();
    [[nodiscard]] QWidget *createContent();
    [[nodiscard]] DashboardQuestion question() const;
    void compareWith(ComparedWith with);
    void createSlice();
    [[nodiscard]] QString sliceKey() const;
    void restoreSlice();
    void showSlice(const DashboardSlice &slice);
    void requestPeople(PeopleBehind people);
    void setCounting(bool counting);
    void showFailure();
    void editActiveDays();
    void createExport();
    void saveTable();
    void savePicture();
    void savePdf();
    void print();
    [[nodiscard]] ReportDesk::File file(const QString &title, const QString &filter, const QString &suffix) const;
    [[nodiscard]] PaperPages paper() const;
    void whenSupportIsRead(const std::function<void()> &function);
    void ask();
    void planMidnight();
    void showSupport();
    void showDesk();
    void handOn();
    [[nodiscard]] std::optional<SupportFigures> deskShown() const;
    [[nodiscard]] bool isSupportRead() const;
    void showDashboard();

    DashboardServices m_services;
    DashboardView *m_view;
    SupportReportView *m_support;
    SupportFiguresView *m_desk;
    ValueFiguresView *m_values;
    LoyaltyFiguresView *m_programme;
    std::optional<Dashboard> m_dashboard; ///< as shown, with what is read apart
    ComparedWith m_comparedWith;
    QTimer m_midnight;           ///< then the days are others
    DashboardSlice m_shownSlice; ///< of which the figures are that are seen
    SegmentedControl *m_period = nullptr;
    SliceChooser *m_slice = nullptr;
    SliceStrip *m_strip = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_viewMenu = nullptr;
    QWidget *m_content = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_failed = nullptr;
    DashboardTiles *m_tiles = nullptr;
    DashboardCards *m_cards = nullptr;
    std::optional<DashboardLayout> m_arrangement; ///< that is shown
    std::function<void()> m_onPaper;              ///< what is to be done when the support desk's figures are there
};

} // namespace regulars
