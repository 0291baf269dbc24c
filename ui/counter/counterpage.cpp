// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/counter/counterpage.h"

#include "models/counter/countersearch.h"
#include "models/counter/countertill.h"
#include "models/people/shopview.h"
#include "models/products/productsearch.h"
#include "ui/base/actionregistry.h"
#include "ui/base/card.h"
#include "ui/base/formatting.h"
#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/suggestedit.h"
#include "ui/base/textlabel.h"
#include "ui/counter/codecard.h"
#include "ui/counter/guestcard.h"
#include "ui/counter/newlinerow.h"
#include "ui/counter/parkedbar.h"
#include "ui/counter/rewardspanel.h"
#include "ui/counter/saleentry.h"
#include "ui/counter/salelinesitems.h"
#include "ui/counter/salelinesview.h"
#include "ui/counter/suggestionbar.h"
#include "ui/counter/totalscard.h"
#include "ui/customers/customeractions.h"

#include <QtCore/QHash>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int scanHeight = 44;
constexpr int leastSideWidth = 300;

} // namespace

CounterPage::CounterPage(const CounterServices &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_till(new CounterTill(services.database, services.commands, this)),
      m_suggestions(new CounterSearch(services.database, this)),
      m_queue(new CounterQueue(services.database, *m_till, this)),
      m_products(new ProductSearch(services.database, this))
{
    createScan();
    createSale();
    createSide();
    connectOffers();
    createKeys();
    layOut();
    connectTill();
    const auto followShop = [this] { m_till->setCurrency(m_services.shop.shop().currency); };
    connect(&m_services.shop, &ShopView::changed, this, followShop);
    followShop();
    showGuest();
    showFigures();
}

CounterPage::~CounterPage() = default;

void CounterPage::connectTill()
{
    connect(m_till, &CounterTill::sittingBegins, this, &CounterPage::beginSitting);
    connect(m_till, &CounterTill::guestChanged, this, &CounterPage::showGuest);
    connect(m_till, &CounterTill::figuresChanged, this, &CounterPage::showFigures);
    connect(m_till, &CounterTill::parkedChanged, this, &CounterPage::showParked);
    connect(m_till, &CounterTill::refused, this, &CounterPage::refuse);
    connect(m_till, &CounterTill::recorded, this, &CounterPage::offerReceipt);
    connect(m_till, &CounterTill::takenBack, this, &CounterPage::forgetReceipt);
    connect(m_till, &CounterTill::notRecorded, this, &CounterPage::sayNotRecorded);
    connect(m_till, &CounterTill::recordingChanged, this, [this] { m_totals->setRecording(m_till->isRecording()); });
    connect(m_till, &CounterTill::signUpRefused, this, &CounterPage::offerKnown);
    connect(m_till, &CounterTill::signedUp, this, &CounterPage::greetMember);
    connect(m_till, &CounterTill::settled, this, &CounterPage::settled);
    // What is said of the sale holds until the sale is another one.
    connect(&m_till->sale(), &CounterSaleModel::edited, this, [this] { say({}, false); });
    m_till->setExpecting([this] { return !m_queue->isEmpty(); });
}

void CounterPage::connectQueue()
{
    connect(m_queue, &CounterQueue::found, this, &CounterPage::takeAnswer);
    connect(m_queue, &CounterQueue::failed, this, [this](const Error &error) {
        sayLost(forgetRecording());
        refuse(error);
    });
    connect(m_queue, &CounterQueue::chosen, this, &CounterPage::take);
    connect(m_queue, &CounterQueue::resumeDue, m_till, &CounterTill::resume);
    connect(m_queue, &CounterQueue::signUpDue, m_till, &CounterTill::signUp);
    connect(m_queue, &CounterQueue::due, this, &CounterPage::takeStep);
    connect(m_queue, &CounterQueue::emptied, this, &CounterPage::settled);
}

void CounterPage::createScan()
{
    m_scan = new SuggestEdit(this);
    m_scan->setObjectName(u"scan"_s);
    m_scan->setAccessibleName(tr("Scan or type"));
    m_scan->setPlaceholderText(tr("Scan a card or a product, type a name, phone or order number"));
    m_scan->setToolTip(m_scan->placeholderText()); // which is cut off in a narrow window
    m_scan->setMinimumHeight(scanHeight);
    QAction *icon = m_scan->addAction(themedIcon(Theme::of(this), IconName::Barcode, ColourRole::Muted),
                                      QLineEdit::LeadingPosition);
    icon->setText(m_scan->accessibleName());
    m_notice = new Notice(this);
    connect(m_scan, &SuggestEdit::suggestionsWanted, m_suggestions, &CounterSearch::setText);
    connect(m_suggestions, &QueryModel::loaded, this, &CounterPage::suggest);
    connect(m_scan, &QLineEdit::returnPressed, this, &CounterPage::enterScan);
    connect(m_scan, &SuggestEdit::chosen, this, [this](const QVariant &value) { choose(value.value<CounterHit>()); });
    connectQueue();
    m_guest = new GuestCard(m_services.formatting, this);
    connect(m_guest, &GuestCard::signUpSubmitted, this, &CounterPage::submitSignUp);
    connect(m_guest, &GuestCard::joinRequested, m_till, &CounterTill::join);
    connect(m_guest, &GuestCard::customerRequested, this, [this] { Q_EMIT customerRequested(m_till->customer()); });
    m_parked = new ParkedBar(m_services.formatting, this);
    connect(m_parked, &ParkedBar::resumeRequested, m_queue, &CounterQueue::resume);
}

void CounterPage::createSale()
{
    m_items = new SaleLinesItems(m_till->sale(), m_services.formatting, this);
    m_lines = new SaleLinesView(*m_items, this);
    connect(m_lines, &SaleLinesView::refused, this, &CounterPage::refuse);
    m_noLines = new TextLabel(tr("Nothing is sold yet. Scan a product, or press Insert for a line."), FontRole::Body,
                              ColourRole::Muted, this);
    m_noLines->setAlignment(Qt::AlignCenter);
    m_noLines->setWordWrap(true);
    m_newLine = new NewLineRow(m_services.formatting, this);
    connect(m_newLine, &NewLineRow::productsWanted, m_products, &ProductSearch::setText);
    connect(m_products, &QueryModel::loaded, this,
            [this] { m_newLine->showProducts(m_products->text(), m_products->rows(), m_till->sale().sale().currency()); });
    connect(m_newLine, &NewLineRow::productChosen, this, &CounterPage::takeProduct);
    connect(m_newLine, &NewLineRow::goodsTyped, this, &CounterPage::addGoods);
    connect(m_newLine, &NewLineRow::refused, this, &CounterPage::refuse);
    connect(m_newLine, &NewLineRow::closed, this, &CounterPage::focusScan);
    m_suggested = new SuggestionBar(m_services.formatting, this);
    connect(m_suggested, &SuggestionBar::chosen, this, [this](const Product &product) {
        focusScan(); // the button goes
        takeProduct(product);
    });
}

void CounterPage::createSide()
{
    m_rewards = new RewardsPanel(this);
    m_code = new CodeCard(this);
    m_totals = new TotalsCard(m_services.formatting, this);
    connect(m_totals, &TotalsCard::discountTyped, this, [this](SaleEntry *entry) { changeDiscount(*entry); });
    connect(m_totals, &TotalsCard::pointsTyped, this, [this](SaleEntry *entry) { changePoints(*entry); });
    connect(m_totals, &TotalsCard::recordRequested, this, &CounterPage::record);
}

void CounterPage::createKeys()
{
    const QString group = tr("At the counter");
    for (const auto &[text, key] :
         {std::pair(tr("Record the sale"), QKeySequence(Qt::Key_F9)),
          std::pair(tr("Take goods back"), QKeySequence(Qt::Key_F7)), std::pair(tr("New member"), QKeySequence(Qt::Key_F2)),
          std::pair(tr("New line"), QKeySequence(Qt::Key_Insert)),
          std::pair(tr("Voucher or coupon code"), QKeySequence(Qt::Key_F3)),
          std::pair(tr("Rewards"), QKeySequence(Qt::Key_F5)),
          std::pair(tr("Add what is suggested first"), QKeySequence(Qt::Key_F10)),
          std::pair(tr("Print the receipt of the last sale"), QKeySequence(Qt::Key_F4)),
          std::pair(tr("Let the sale wait"), QKeySequence(Qt::Key_F6)),
          std::pair(tr("One more"), QKeySequence(Qt::Key_Plus)), std::pair(tr("One less"), QKeySequence(Qt::Key_Minus)),
          std::pair(tr("Take a line out"), QKeySequence(Qt::Key_Delete))})
        m_services.registry.addFixed({group, text, key});
}

QWidget *CounterPage::createSaleCard()
{
    auto *card = new Card(tr("Sale"), this);
    auto *park = new QPushButton(tr("Let it wait"), card);
    park->setObjectName(u"park"_s);
    park->setToolTip(tr("Serve somebody else first (F6)"));
    m_return = new QPushButton(tr("Take goods back"), card);
    m_return->setObjectName(u"return"_s);
    m_return->setToolTip(tr("Goods of an earlier order come back (F7)"));
    auto *add = new QPushButton(tr("+ Line"), card);
    add->setObjectName(u"add_line"_s);
    add->setAccessibleName(tr("New line"));
    add->setToolTip(tr("Look for a product, or type what is sold (Insert)"));
    for (QPushButton *button : {park, m_return, add}) {
        setButtonLook(button, button == add ? ButtonVariant::Secondary : ButtonVariant::Quiet, ButtonSize::Small);
        card->addHeaderWidget(button);
    }
    connect(park, &QPushButton::clicked, this, &CounterPage::park);
    connect(m_return, &QPushButton::clicked, this, &CounterPage::returnGoods);
    connect(add, &QPushButton::clicked, m_newLine, &NewLineRow::open);
    QLayoutItem *head = card->body()->takeAt(0);
    card->body()->setContentsMargins(1, space::m, 1, 1);
    card->body()->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::l, 0, space::m, space::s);
    top->addWidget(head->widget());
    delete head;
    card->body()->addLayout(top);
    card->body()->addWidget(m_newLine);
    card->body()->addWidget(m_lines, 1);
    card->body()->addWidget(m_noLines, 1);
    card->body()->addWidget(m_suggested);
    return card;
}

void CounterPage::layOut()
{
    auto *title = new TextLabel(tr("Counter"), FontRole::PageTitle, ColourRole::Text, this);
    auto *hint = new TextLabel(tr("Scan a card, type a name, phone or order number"), FontRole::Body, ColourRole::Muted,
                               this);
    hint->setElided(true);
    hint->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addWidget(hint, 1);
    auto *scan = new Card({}, this);
    scan->body()->addWidget(m_scan);
    scan->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::l);
    left->addWidget(scan);
    left->addWidget(m_notice);
    left->addWidget(m_guest);
    left->addWidget(m_parked);
    left->addWidget(createSaleCard(), 1);
    auto *side = new QWidget(this);
    side->setMinimumWidth(leastSideWidth);
    auto *right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(space::l);
    right->addWidget(m_rewards, 1);
    right->addWidget(m_code);
    right->addWidget(m_totals, 2);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::l);
    columns->addLayout(left, 5);
    columns->addWidget(side, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::l);
    layout->addLayout(head);
    layout->addLayout(columns, 1);
}

void CounterPage::focusScan()
{
    m_scan->setFocus(Qt::OtherFocusReason);
    m_scan->selectAll();
}

void CounterPage::keyPressEvent(QKeyEvent *event)
{
    static const QHash<int, void (CounterPage::*)()> actions{
        {Qt::Key_F2, &CounterPage::beginSignUp},
        {Qt::Key_F3, &CounterPage::enterCode},
        {Qt::Key_F4, &CounterPage::printLast},
        {Qt::Key_F5, &CounterPage::chooseReward},
        {Qt::Key_F6, &CounterPage::park},
        {Qt::Key_F7, &CounterPage::returnGoods},
        {Qt::Key_F9, &CounterPage::record},
        {Qt::Key_F10, &CounterPage::addSuggestion},
        {Qt::Key_Insert, &CounterPage::openNewLine},
        {Qt::Key_Escape, &CounterPage::escape},
        {Qt::Key_Down, &CounterPage::enterLines},
    };
    const auto action = actions.constFind(event->key());
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (action == actions.cend() || !isPlain)
        QWidget::keyPressEvent(event);
    else if (!event->isAutoRepeat()) // a key that is held down means it once
        (this->**action)();
}

} // namespace regulars
