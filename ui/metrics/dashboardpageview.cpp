// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/dashboardpage.h"

#include "models/base/whendone.h"
#include "models/loyalty/loyaltyfigures.h"
#include "models/metrics/supportfiguresview.h"
#include "models/metrics/valuefiguresview.h"
#include "models/people/shopview.h"
#include "models/people/signin.h"
#include "models/reports/supportreportview.h"
#include "ui/base/emptystate.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/saveform.h"
#include "ui/metrics/arrangedialog.h"
#include "ui/metrics/dashboardcards.h"
#include "ui/metrics/dashboardtiles.h"
#include "ui/metrics/dashboardwall.h"
#include "ui/metrics/valuetermsform.h"
#include "ui/metrics/valuewords.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

// What stands on the page, and what is read apart for it.
namespace regulars {

namespace {

const auto valueTermsKey = u"dashboard/value_terms"_s;

} // namespace

void DashboardPage::createView()
{
    m_viewMenu = new QPushButton(tr("View"), this);
    m_viewMenu->setObjectName(u"view_dashboard"_s);
    auto *menu = new QMenu(m_viewMenu);
    connect(menu->addAction(tr("Arrange…")), &QAction::triggered, this, &DashboardPage::editArrangement);
    QAction *active = menu->addAction(tr("Who is active…"));
    active->setObjectName(u"active_days"_s);
    connect(active, &QAction::triggered, this, &DashboardPage::editActiveDays);
    QAction *terms = menu->addAction(tr("Margin and years…"));
    terms->setObjectName(u"value_terms"_s);
    connect(terms, &QAction::triggered, this, &DashboardPage::editValueTerms);
    const auto offerTerms = [this, active, terms] {
        const bool may = m_services.signIn.may(Right::Manage);
        active->setVisible(may);
        terms->setVisible(may);
        m_tiles->setOffersValueTerms(may);
    };
    connect(&m_services.signIn, &SignIn::changed, terms, offerTerms);
    offerTerms();
    connect(menu->addAction(tr("On a wall")), &QAction::triggered, this, &DashboardPage::showOnWall);
    m_viewMenu->setMenu(menu);
}

// Each person has an arrangement of their own.
QString DashboardPage::arrangementKey() const
{
    const QString shop = u"dashboard/arrangement/"_s + m_services.shopKey;
    const auto user = m_services.signIn.user();
    return user ? u"%1/%2"_s.arg(shop).arg(user->id.value) : shop;
}

DashboardLayout DashboardPage::arrangement() const
{
    return DashboardLayout::fromText(m_services.store.value(arrangementKey()).toString());
}

void DashboardPage::arrange()
{
    const DashboardLayout wanted = arrangement();
    if (m_arrangement == wanted)
        return;
    m_arrangement = wanted;
    m_tiles->setFigures(wanted.shownFigures());
    m_tiles->setVisible(!wanted.shownFigures().isEmpty());
    m_cards->setCards(wanted.shownCards());
    followValues();
}

void DashboardPage::editArrangement()
{
    auto *dialog = new ArrangeDialog(arrangement(), window());
    connect(dialog, &ArrangeDialog::chosen, this, [this](const DashboardLayout &chosen) {
        if (chosen == DashboardLayout::usual())
            m_services.store.remove(arrangementKey());
        else
            m_services.store.setValue(arrangementKey(), chosen.toText());
        arrange();
    });
    dialog->open();
}

void DashboardPage::showOnWall()
{
    createWall()->open(screen());
}

DashboardWall *DashboardPage::createWall()
{
    const DashboardQuestion asked = question();
    return new DashboardWall({m_services.database, m_services.formatting, m_services.shop.shop().name},
                             {asked.period, asked.comparedWith, arrangement(), asked.slice}, window());
}

void DashboardPage::editValueTerms()
{
    whenDone(readValueTerms(m_services.database), this, [this](const Result<ValueTerms> &terms) {
        if (terms)
            return openValueTerms(*terms);
        m_failed->setTexts(tr("The figures could not be read"), errorText(terms.error()));
        m_stack->setCurrentWidget(m_failed);
    });
}

void DashboardPage::openValueTerms(const ValueTerms &terms)
{
    if (m_services.forms.reopen(valueTermsKey))
        return;
    auto *form = new ValueTermsForm(terms, window());
    connect(form, &ValueTermsForm::submitted, form, [this, form](const ValueTerms &chosen) {
        form->setSaving(true);
        saveForm(m_services.commands, form, SaveValueTerms{chosen});
    });
    m_services.forms.open(valueTermsKey, form, [this] { editValueTerms(); });
}

// What nobody sees is not read: these take seconds in a large shop.
void DashboardPage::followValues()
{
    const bool isSeen = isVisible() && m_arrangement;
    const bool values = isSeen && ValueWords::needsValues(*m_arrangement);
    const bool programme = isSeen && ValueWords::needsProgramme(*m_arrangement);
    values ? m_values->follow() : m_values->rest();
    programme ? m_programme->follow() : m_programme->rest();
}

void DashboardPage::showMissing()
{
    const auto why = [](const EntityViewBase &view, bool isRead) {
        return isRead ? QString() : view.state() == EntityViewBase::State::Failed ? errorText(view.error()) : tr("Reading…");
    };
    m_tiles->showMissing(why(*m_values, m_dashboard->values.has_value()),
                         why(*m_programme, m_dashboard->programme.has_value()));
}

void DashboardPage::showDesk()
{
    const EntityViewBase::State state = m_desk->state();
    if (m_desk->value())
        m_cards->showSupport(*m_desk->value());
    else if (state == EntityViewBase::State::Failed || state == EntityViewBase::State::Gone)
        m_cards->showNoSupport(errorText(m_desk->error()));
    else if (state == EntityViewBase::State::Loading)
        m_cards->showNoSupport(tr("Reading…"));
    handOn();
}

// Of the days and the part of the shop that are seen, or nothing.
std::optional<SupportFigures> DashboardPage::deskShown() const
{
    const auto &desk = m_desk->value();
    return desk && m_dashboard && desk->question == m_dashboard->question ? desk : std::nullopt;
}

bool DashboardPage::isSupportRead() const
{
    return m_support->state() != EntityViewBase::State::Loading && m_desk->state() != EntityViewBase::State::Loading;
}

void DashboardPage::handOn()
{
    if (m_onPaper && isSupportRead() && m_view->value())
        std::exchange(m_onPaper, {})();
}

} // namespace regulars
