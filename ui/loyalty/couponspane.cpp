// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/couponspane.h"

#include "models/base/commandrunner.h"
#include "models/base/whendone.h"
#include "models/loyalty/couponlistmodel.h"
#include "models/loyalty/earnsetup.h"
#include "models/people/signin.h"
#include "ui/base/actionbutton.h"
#include "ui/base/emptystate.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/listpane.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/searchfield.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/viewaction.h"
#include "ui/loyalty/couponitems.h"
#include "ui/loyalty/couponsheetdialog.h"
#include "ui/loyalty/issuecouponsform.h"
#include "ui/loyalty/loyaltycells.h"
#include "ui/loyalty/loyaltyprints.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <array>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Column = CouponListModel::Column;

const auto formKey = u"loyalty/coupons"_s;
constexpr std::array choices{CouponChoice::All, CouponChoice::Usable, CouponChoice::GiftCards, CouponChoice::Over};
/// In pixels; 0: takes the rest.
constexpr std::array<int, Column::ColumnCount> widths{130, 0, 100, 160, 80, 100, 110, 160};

} // namespace

CouponsPane::CouponsPane(const CouponsServices &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_setup(new EarnSetupView(services.database, this)),
      m_model(new CouponListModel(services.database, this)),
      m_items(new CouponItems(*m_model, services.formatting, this)),
      m_notice(new Notice(this))
{
    createView();
    m_pane = new ListPane(tr("Coupons and gift cards"), IconName::Loyalty, m_view, this);
    m_pane->emptyState()->setTexts(
        tr("No coupons yet"),
        tr("A coupon takes something off an order, a gift card pays it. Issue one for a customer, a batch to print and hand "
           "out, or a code such as SUMMER10 for everybody."));
    m_issueFirst = m_pane->emptyState()->addButton(tr("Issue coupons…"));
    m_issueFirst->setObjectName(u"first_coupons"_s);
    m_issue = new QPushButton(tr("Issue coupons…"), this);
    m_issue->setObjectName(u"issue_coupons"_s);
    setButtonLook(m_issue, ButtonVariant::Secondary, ButtonSize::Small);
    m_pane->addHeaderWidget(m_issue);
    createActions();
    createTools();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_notice);
    layout->addWidget(m_pane, 1);
    connectSignals();
    showState();
}

void CouponsPane::createView()
{
    m_view = new QTableView(this);
    m_view->setObjectName(u"coupons"_s);
    m_view->setAccessibleName(tr("Coupons and gift cards"));
    prepareTableView(m_view);
    m_view->setModel(m_items);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setItemDelegateForColumn(Column::State, new ChipCell(
                                                        [this](const QModelIndex &index) -> std::optional<ChipText> {
                                                            const CouponRow *row = m_model->row(index.row());
                                                            return row ? CouponItems::chip(*row) : std::nullopt;
                                                        },
                                                        m_view));
    for (int column = 0; column < Column::ColumnCount; ++column) {
        if (widths.at(static_cast<size_t>(column)) > 0)
            m_view->setColumnWidth(column, widths.at(static_cast<size_t>(column)));
    }
    m_view->horizontalHeader()->setSectionResizeMode(Column::Gives, QHeaderView::Stretch);
}

void CouponsPane::createActions()
{
    m_print = viewAction(*m_view, tr("Print or copy…"), u"show_coupons"_s, QKeySequence::Print,
                         [this] { showSheet(couponsToPrint(m_services.database, chosen())); });
    m_withdraw = viewAction(*m_view, tr("Withdraw"), u"withdraw_coupons"_s, QKeySequence::Delete, [this] {
        withdraw({chosen(), {}});
    });
    m_printBatch = viewAction(*m_view, tr("Print or copy all of its batch…"), u"show_batch"_s, {}, [this] {
        if (const CouponRow *row = onlyChosen())
            showSheet(couponsToPrint(m_services.database, row->coupon.batch));
    });
    m_withdrawBatch = viewAction(*m_view, tr("Withdraw all of its batch"), u"withdraw_batch"_s, {}, [this] {
        if (const CouponRow *row = onlyChosen())
            withdraw({{}, row->coupon.batch});
    });
    m_customer = viewAction(*m_view, tr("Show customer"), u"show_customer"_s, {}, [this] {
        if (const CouponRow *row = onlyChosen())
            Q_EMIT customerRequested(row->coupon.customer);
    });
}

void CouponsPane::createTools()
{
    auto *tools = new QWidget(this);
    m_choice = new SegmentedControl(tools);
    m_choice->setObjectName(u"coupon_choice"_s);
    m_choice->setAccessibleName(tr("Which coupons"));
    for (const QString &text : {tr("All"), tr("Can be used"), tr("Gift cards"), tr("Over")})
        m_choice->addSegment(text);
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(m_choice);
    line->addStretch(1);
    for (QAction *action : {m_print, m_withdraw})
        line->addWidget(actionButton(*action, tools));
    m_pane->addTool(tools);
    m_search = m_pane->addSearch(tr("Find a code or a batch"));
}

void CouponsPane::connectSignals()
{
    for (QPushButton *button : {m_issue, m_issueFirst})
        connect(button, &QPushButton::clicked, this, &CouponsPane::issueCoupons);
    connect(m_view, &QTableView::activated, m_print, &QAction::trigger);
    connect(m_view, &QWidget::customContextMenuRequested, this, &CouponsPane::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CouponsPane::showChosen);
    connect(m_search, &SearchField::searchChanged, this, &CouponsPane::applyFilter);
    connect(m_choice, &SegmentedControl::currentIndexChanged, this, &CouponsPane::applyFilter);
    connect(m_pane, &ListPane::retryRequested, m_model, &CouponListModel::refresh);
    connect(m_pane, &ListPane::filtersCleared, this, [this] {
        m_search->clear();
        m_choice->setCurrentIndex(0);
        applyFilter();
    });
    connect(m_model, &CouponListModel::stateChanged, this, &CouponsPane::showState);
    connect(m_model, &CouponListModel::loaded, this, &CouponsPane::showState);
    connect(m_model, &CouponListModel::dataChanged, this, &CouponsPane::showChosen);
    connect(m_setup, &EarnSetupView::changed, this, &CouponsPane::showState);
    connect(&m_services.signIn, &SignIn::changed, this, &CouponsPane::showState);
}

QList<CouponId> CouponsPane::chosen() const
{
    QList<CouponId> coupons;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        coupons += m_model->couponAt(index.row());
    return coupons;
}

const CouponRow *CouponsPane::onlyChosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.size() == 1 ? m_model->row(rows.first().row()) : nullptr;
}

void CouponsPane::applyFilter()
{
    m_model->setFilter({m_search->text().simplified(), choices.at(static_cast<size_t>(m_choice->currentIndex()))});
}

void CouponsPane::showState()
{
    if (m_setup->value())
        m_items->setCurrency(m_setup->value()->currency);
    if (m_model->state() == SnapshotModel::State::Failed)
        m_pane->setFailure(m_model->error());
    else if (m_model->rowCount() > 0)
        m_pane->setState(ListPane::State::Ready);
    else if (m_model->state() == SnapshotModel::State::Loading || m_model->isReading())
        m_pane->setState(ListPane::State::Loading);
    else
        m_pane->setState(m_model->filter().isEmpty() ? ListPane::State::Empty : ListPane::State::NothingFound);
    m_pane->setCount(m_model->rowCount() > 0 ? m_services.formatting.number(m_model->rowCount()) : QString());
    showChosen();
}

// What a person may is asked again by the command: a single gift card is sold, others are given away.
void CouponsPane::showChosen()
{
    const SignIn &signIn = m_services.signIn;
    for (QPushButton *button : {m_issue, m_issueFirst})
        button->setEnabled(m_setup->value() && (signIn.may(Right::Create) || signIn.may(Right::AdjustPoints)));
    const QItemSelectionModel *selection = m_view->selectionModel();
    const bool isSome = selection->hasSelection();
    const bool isOne = isSome && selection->selectedRows().size() == 1;
    const CouponRow *row = onlyChosen();
    const bool hasBatch = row && !row->coupon.batch.isEmpty();
    m_print->setEnabled(isSome);
    m_printBatch->setEnabled(hasBatch);
    m_withdraw->setEnabled(isSome && signIn.may(isOne ? Right::AdjustPoints : Right::Bulk) &&
                           !(row && row->coupon.isVoided));
    m_withdrawBatch->setEnabled(hasBatch && signIn.may(Right::Bulk));
    m_customer->setEnabled(row && row->coupon.customer.isValid());
}

void CouponsPane::showMenu(QPoint position)
{
    if (!m_view->selectionModel()->hasSelection())
        return;
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_print, m_printBatch, m_customer});
    menu->addSeparator();
    menu->addActions({m_withdraw, m_withdrawBatch});
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void CouponsPane::issueCoupons()
{
    const auto &setup = m_setup->value();
    if (!setup || !m_issue->isEnabled() || m_services.forms.reopen(formKey))
        return;
    auto *form = new IssueCouponsForm({m_services.database,
                                       m_services.formatting,
                                       {setup->tiers, {}, setup->currency, setup->programme.pointName},
                                       setup->categories},
                                      window());
    connect(form, &IssueCouponsForm::submitted, this, [this, form](const IssueCoupons &coupons) { issue(form, coupons); });
    m_services.forms.open(formKey, form, [this] { issueCoupons(); });
}

void CouponsPane::issue(IssueCouponsForm *form, const IssueCoupons &coupons)
{
    m_services.commands.run(coupons, form, [this, form](const auto &answer) {
        if (!answer) {
            form->showFailure(answer.error());
            return;
        }
        form->finish();
        QList<CouponId> issued;
        for (const Coupon &coupon : answer->value)
            issued += coupon.id;
        showSheet(couponsToPrint(m_services.database, issued));
    });
}

void CouponsPane::showSheet(const QFuture<Result<CouponsToPrint>> &read)
{
    m_notice->hide();
    whenDone(read, this, [this](const Result<CouponsToPrint> &coupons) {
        if (!coupons)
            m_notice->show(errorText(coupons.error()), Tone::Danger);
        else if (!coupons->rows.isEmpty())
            (new CouponSheetDialog(*coupons, m_services.formatting, m_services.prints, window()))->open();
    });
}

void CouponsPane::withdraw(const VoidCoupons &command)
{
    if (!command.coupons.isEmpty() || !command.batch.isEmpty())
        m_services.commands.run(command);
}

void CouponsPane::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace regulars
