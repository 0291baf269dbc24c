// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/quickentry.h"

#include "ui/base/flowlayout.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/timeline/timelinetexts.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

namespace regulars {

namespace {

constexpr int fromUs = 0;

bool hasDirection(InteractionKind kind)
{
    return kind != InteractionKind::Note && kind != InteractionKind::Visit;
}

} // namespace

QuickEntry::QuickEntry(QWidget *parent) : QWidget(parent)
{
    createWidgets();
    layOut();
    connect(m_save, &QPushButton::clicked, this, &QuickEntry::save);
    connect(m_cancel, &QPushButton::clicked, this, &QuickEntry::close);
    connect(m_form, &QPushButton::clicked, this, [this] {
        Q_EMIT formRequested(m_kind, m_text->toPlainText());
        finish();
    });
    connect(m_text, &QPlainTextEdit::textChanged, m_error, &QWidget::hide);
    hide();
}

void QuickEntry::createWidgets()
{
    m_facts = new QWidget(this);
    m_direction = new SegmentedControl(m_facts);
    m_direction->setAccessibleName(tr("Who began"));
    m_direction->addSegment(TimelineTexts::direction(Direction::Out));
    m_direction->addSegment(TimelineTexts::direction(Direction::In));
    m_outcome = new QComboBox(m_facts);
    m_outcome->setAccessibleName(tr("How it ended"));
    for (const Outcome outcome :
         {Outcome::Connected, Outcome::NoAnswer, Outcome::Voicemail, Outcome::Busy, Outcome::WrongNumber})
        m_outcome->addItem(TimelineTexts::outcome(outcome), QVariant::fromValue(outcome));
    m_text = new QPlainTextEdit(this);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(80);
    m_text->document()->setDocumentMargin(space::s);
    m_text->installEventFilter(this);
    m_caution = new TextLabel({}, FontRole::Small, ColourRole::Amber, this);
    m_caution->setObjectName(QStringLiteral("caution"));
    m_caution->setWordWrap(true);
    m_caution->hide();
    m_error = new TextLabel({}, FontRole::Small, ColourRole::Red, this);
    m_error->setWordWrap(true);
    m_error->hide();
    m_hint = new TextLabel(tr("Ctrl+Enter saves"), FontRole::Small, ColourRole::Muted, this);
    m_hint->setElided(true);
    m_form = new QPushButton(tr("All fields…"), this);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_save = new QPushButton(tr("Save"), this);
    setButtonLook(m_form, ButtonVariant::Quiet, ButtonSize::Small);
    setButtonLook(m_cancel, ButtonVariant::Secondary, ButtonSize::Small);
    setButtonLook(m_save, ButtonVariant::Primary, ButtonSize::Small);
}

void QuickEntry::layOut()
{
    auto *facts = new FlowLayout(m_facts, space::s);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->addWidget(m_direction);
    facts->addWidget(m_outcome);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_form);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, 0, space::l, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_facts);
    layout->addWidget(m_caution);
    layout->addWidget(m_text);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
}

void QuickEntry::dressFor(InteractionKind kind)
{
    m_kind = kind;
    m_facts->setVisible(hasDirection(kind));
    m_outcome->setVisible(kind == InteractionKind::Call);
    const QString caution = m_cautionOf ? m_cautionOf(kind) : QString();
    m_caution->setText(caution);
    m_caution->setVisible(!caution.isEmpty());
    const QString question = kind == InteractionKind::Note    ? tr("What is worth remembering?")
                             : kind == InteractionKind::Visit ? tr("What was the visit about?")
                                                              : tr("What was it about?");
    m_text->setPlaceholderText(question);
    m_text->setAccessibleName(question);
}

void QuickEntry::setCustomer(CustomerId customer)
{
    if (customer == m_customer)
        return;
    if (!isHidden())
        m_drafts.insert(m_customer, {m_kind, m_text->toPlainText()});
    m_customer = customer;
    const auto draft = m_drafts.constFind(customer);
    const bool hasText = draft != m_drafts.cend() && !draft->text.isEmpty();
    m_text->setPlainText(hasText ? draft->text : QString());
    m_error->hide();
    setEnabled(true);
    if (hasText)
        dressFor(draft->kind);
    setVisible(hasText);
}

void QuickEntry::open(InteractionKind kind)
{
    dressFor(kind);
    setEnabled(true);
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

void QuickEntry::save()
{
    if (!isEnabled())
        return;
    Interaction interaction;
    interaction.customer = m_customer;
    interaction.kind = m_kind;
    if (hasDirection(m_kind))
        interaction.direction = m_direction->currentIndex() == fromUs ? Direction::Out : Direction::In;
    else if (m_kind == InteractionKind::Visit)
        interaction.direction = Direction::In;
    if (m_kind == InteractionKind::Call)
        interaction.outcome = m_outcome->currentData().value<Outcome>();
    interaction.body = m_text->toPlainText().trimmed();
    if (interaction.body.isEmpty() && m_kind == InteractionKind::Note) {
        showError(tr("Write a few words first."));
        return;
    }
    setEnabled(false); // until it is saved or was refused
    Q_EMIT saveRequested(interaction);
}

void QuickEntry::finish()
{
    m_drafts.remove(m_customer);
    m_text->clear();
    m_direction->setCurrentIndex(fromUs);
    m_outcome->setCurrentIndex(0);
    close();
}

void QuickEntry::showError(const QString &sentence)
{
    setEnabled(true);
    m_error->setText(sentence);
    m_error->show();
    m_text->setFocus();
}

void QuickEntry::close()
{
    m_error->hide();
    setEnabled(true);
    hide();
    Q_EMIT closed();
}

bool QuickEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier))
        save();
    else if (key->key() == Qt::Key_Escape)
        close();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace regulars
