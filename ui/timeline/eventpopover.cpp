// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/eventpopover.h"

#include "models/base/commandrunner.h"
#include "models/interactions/interactioncommands.h"
#include "models/orders/orderview.h"
#include "ui/base/chip.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/stylepainter.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customeractions.h"
#include "ui/timeline/orderlines.h"
#include "ui/timeline/timelinepresenter.h"

#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStyle>

namespace regulars {

namespace {

constexpr int popoverWidth = 420;
constexpr int mostContentHeight = 360;

} // namespace

EventPopover::EventPopover(const CustomerServices &services, QWidget *parent)
    : QWidget(parent, Qt::Popup | Qt::FramelessWindowHint),
      m_services(services),
      m_order(new OrderView(services.database, this))
{
    setAttribute(Qt::WA_TranslucentBackground);
    createWidgets();
    layOut();
    connectActions();
}

void EventPopover::createWidgets()
{
    m_title = new TextLabel({}, FontRole::CardTitle, ColourRole::Text, this);
    m_title->setWordWrap(true);
    m_when = new TextLabel({}, FontRole::Small, ColourRole::Muted, this);
    m_when->setElided(true);
    m_chips = new ChipRow(this);
    auto *content = new QWidget;
    m_text = new TextLabel({}, FontRole::Body, ColourRole::Text, content);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lines = new OrderLines(m_services.formatting, content);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->addWidget(m_text);
    contentLayout->addWidget(m_lines);
    contentLayout->addStretch();
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_edit = new QPushButton(tr("Edit…"), this);
    m_pin = new QPushButton(this);
    m_return = new QPushButton(tr("Record return…"), this);
    m_receipt = new QPushButton(tr("Print receipt…"), this);
    m_separate = new QPushButton(tr("Take apart again"), this);
    m_about = new QPushButton(this);
    m_about->setObjectName(QStringLiteral("about"));
    for (QPushButton *button : {m_edit, m_pin, m_return, m_receipt, m_separate, m_about})
        setButtonLook(button, ButtonVariant::Secondary, ButtonSize::Small);
}

void EventPopover::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_return);
    buttons->addWidget(m_receipt);
    buttons->addWidget(m_separate);
    buttons->addWidget(m_about);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_pin);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addWidget(m_when);
    layout->addWidget(m_chips);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buttons);
}

void EventPopover::connectActions()
{
    connect(m_order, &OrderView::changed, this, &EventPopover::showOrder);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        hide();
        m_services.actions.editInteraction(InteractionId{m_event.key.sourceId});
    });
    connect(m_about, &QPushButton::clicked, this, [this] {
        hide();
        if (m_event.kind == TimelineKind::Subscription)
            m_services.actions.showSubscriptions();
        else
            m_services.actions.showSuccess();
    });
    connect(m_pin, &QPushButton::clicked, this, [this] {
        hide();
        m_services.commands.run(PinInteraction{InteractionId{m_event.key.sourceId}, !m_event.pinned});
    });
    connect(m_separate, &QPushButton::clicked, this, [this] {
        hide();
        m_services.commands.undo(m_event.mergeChangeSet);
    });
    connect(m_return, &QPushButton::clicked, this, [this] {
        hide();
        m_services.actions.recordReturn(m_event.order);
    });
    connect(m_receipt, &QPushButton::clicked, this, [this] {
        hide();
        if (m_event.kind == TimelineKind::Return)
            m_services.actions.printReceipt(ReturnId{m_event.key.sourceId});
        else
            m_services.actions.printReceipt(m_event.order);
    });
}

void EventPopover::open(const TimelineEvent &event, const TimelinePresenter &presenter, const QRect &title)
{
    m_event = event;
    m_anchor = title;
    const bool ofOrder = isOfOrder(event.kind);
    const bool interaction = isInteraction(event.kind);
    m_title->setText(presenter.title(event));
    setAccessibleName(m_title->text());
    const QString date = m_services.formatting.date(presenter.day(event));
    m_when->setText(
        event.timeUnknown ? date : tr("%1, %2", "date, time").arg(date, m_services.formatting.time(event.key.occurredAt)));
    const QList<ChipText> chips = presenter.chips(event);
    m_chips->setChips(chips);
    m_chips->setVisible(!chips.isEmpty());
    const bool merge = event.kind == TimelineKind::Merge;
    m_text->setText(merge ? tr("Everything of that record is here now. Taken apart, each gets back what was its own; what "
                               "came later stays here.")
                    : interaction ? event.body
                                  : presenter.detail(event));
    // A label whose text can be chosen does not follow the direction by itself.
    m_text->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    m_edit->setVisible(interaction);
    m_pin->setVisible(interaction);
    m_separate->setVisible(merge && event.mergeChangeSet.isValid());
    const bool milestone = isMilestone(event.kind);
    m_about->setVisible(milestone && event.memberName.isEmpty()); // the cards beside it are of the customer who is shown
    m_about->setText(event.kind == TimelineKind::Subscription ? tr("Show subscriptions") : tr("Show onboarding and goals"));
    m_pin->setText(event.pinned ? tr("Unpin") : tr("Pin"));
    m_order->show(ofOrder ? event.order : OrderId{});
    showOrder();
    show();
    (merge ? m_separate : ofOrder ? m_return : milestone ? m_about : m_edit)->setFocus(Qt::OtherFocusReason);
}

void EventPopover::showOrder()
{
    const bool loaded = m_order->state() == OrderView::State::Loaded;
    const bool failed = m_order->state() == OrderView::State::Failed;
    m_lines->setVisible(loaded);
    if (loaded)
        m_lines->setOrder(*m_order->value());
    if (failed)
        m_text->setText(errorText(m_order->error()));
    m_text->setVisible(!m_text->text().isEmpty() && !(loaded && m_event.kind == TimelineKind::Order));
    const bool holds = loaded && m_order->value()->order.status != OrderStatus::Cancelled;
    m_return->setVisible(holds);
    m_receipt->setVisible(holds || m_event.kind == TimelineKind::Return);
    place();
}

void EventPopover::place()
{
    const int inner = popoverWidth - 2 * space::l;
    QWidget *content = m_scroll->widget();
    content->layout()->activate();
    const int wanted = content->layout()->hasHeightForWidth() ? content->layout()->totalHeightForWidth(inner)
                                                              : content->layout()->totalSizeHint().height();
    m_scroll->setFixedHeight(std::min(wanted, mostContentHeight));
    m_scroll->setVisible(wanted > 0 && (m_text->isVisibleTo(content) || m_lines->isVisibleTo(content)));
    layout()->activate();
    resize(popoverWidth, layout()->totalHeightForWidth(popoverWidth));
    const QRect room = parentWidget()->screen()->availableGeometry();
    const bool below = m_anchor.bottom() + space::xs + height() <= room.bottom();
    const int y = below ? m_anchor.bottom() + space::xs : std::max(room.top(), m_anchor.top() - space::xs - height());
    const int wantedX = layoutDirection() == Qt::RightToLeft ? m_anchor.right() + 1 - width() : m_anchor.left();
    move(std::clamp(wantedX, room.left(), std::max(room.left(), room.right() + 1 - width())), y);
}

void EventPopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    StylePainter::roundedBox(&painter, rect(), radius::card, theme.colour(ColourRole::Surface),
                             theme.colour(ColourRole::Border));
}

} // namespace regulars
