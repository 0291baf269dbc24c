// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interactions/interactionform.h"

#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/base/whenedit.h"
#include "ui/timeline/timelinetexts.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr std::array kinds{InteractionKind::Note, InteractionKind::Call,    InteractionKind::Visit, InteractionKind::Email,
                           InteractionKind::Chat, InteractionKind::Message, InteractionKind::Letter};
constexpr std::array directions{Direction::In, Direction::Out, Direction::Internal};
constexpr std::array sentiments{Sentiment::Negative, Sentiment::Neutral, Sentiment::Positive};

template<typename E, size_t N>
int indexIn(const std::array<E, N> &values, E value)
{
    return static_cast<int>(std::find(values.begin(), values.end(), value) - values.begin());
}

} // namespace

InteractionForm::InteractionForm(const Interaction &interaction, const QString &customerName, const Formatting &formatting,
                                 const Clock &clock, QWidget *parent)
    : FormDialog(interaction.id.isValid() ? tr("Edit entry") : tr("New entry"), parent),
      m_base(interaction),
      m_clock(clock),
      m_when(new WhenEdit(formatting.calendar(), clock, this))
{
    auto *name = new TextLabel(customerName, FontRole::CardTitle, ColourRole::Text, this);
    name->setElided(true);
    name->setVisible(!customerName.isEmpty());
    body()->addWidget(name);
    addChoices();
    addFields();
    body()->addStretch(1);
    resize(700, 580);
    connect(m_kind, &SegmentedControl::currentIndexChanged, this, &InteractionForm::applyKind);
    for (const int key : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(key)), this);
        connect(shortcut, &QShortcut::activated, this, [this, key] { setSentimentByKey(key); });
    }
    fill();
    m_form->field(u"body"_s).editor()->setFocus();
}

void InteractionForm::addChoices()
{
    m_kind = new SegmentedControl(this);
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("Kind"));
    for (const InteractionKind kind : kinds)
        m_kind->addSegment(TimelineTexts::kind(kind));
    body()->addWidget(m_kind, 0, Qt::AlignLeading);

    m_direction = new SegmentedControl(this);
    m_direction->setObjectName(u"direction"_s);
    m_direction->setAccessibleName(tr("Direction"));
    for (const Direction direction : directions)
        m_direction->addSegment(TimelineTexts::direction(direction));
    m_sentiment = new SegmentedControl(this);
    m_sentiment->setObjectName(u"sentiment"_s);
    m_sentiment->setAccessibleName(tr("Mood"));
    m_sentiment->addSegment(tr("Not noted", "mood"));
    for (const Sentiment sentiment : sentiments)
        m_sentiment->addSegment(TimelineTexts::sentiment(sentiment));
    m_sentiment->setToolTip(tr("Keys 1, 2 and 3; with Alt while you type"));

    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    for (const auto &[label, control] : {std::pair(tr("Direction"), m_direction), std::pair(tr("Mood"), m_sentiment)}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(space::xs);
        column->addWidget(new TextLabel(label, FontRole::Small, ColourRole::Muted, this));
        column->addWidget(control);
        row->addLayout(column);
    }
    row->addStretch(1);
    body()->addLayout(row);
}

void InteractionForm::addFields()
{
    auto *form = new QWidget(this);
    body()->addWidget(form);
    m_form = new FormBinder(form, 2);
    m_form->addText(u"subject"_s, tr("Subject"));
    FormField &when = m_form->addEditor(
        u"occurred_at"_s, tr("When"), m_when,
        {[this] { return m_when->isNow() ? QVariant() : QVariant(m_when->dateTime()); }, {}, {}}, false);
    connect(m_when, &WhenEdit::dateTimeChanged, &when, &FormField::edited);
    m_form->addLongText(u"body"_s, tr("What was said or done"));
    m_form->addWhole(u"duration"_s, tr("Minutes it took"), 0, 24 * 60);
    QList<std::pair<QVariant, QString>> outcomes;
    for (const auto &[outcome, outcomeName] : EnumNames<Outcome>::names)
        outcomes.append({QString::fromUtf16(outcomeName),
                         outcome == Outcome::None ? tr("Not noted", "outcome") : TimelineTexts::outcome(outcome)});
    m_form->addChoice(u"outcome"_s, tr("Outcome"), outcomes);
    m_form->addCheck(u"pinned"_s, tr("Keep at the top of the timeline"));
}

void InteractionForm::fill()
{
    m_kind->setCurrentIndex(indexIn(kinds, m_base.kind));
    m_direction->setCurrentIndex(indexIn(directions, m_base.direction));
    m_sentiment->setCurrentIndex(m_base.sentiment ? indexIn(sentiments, *m_base.sentiment) + 1 : 0);
    m_form->setValue(u"subject"_s, m_base.subject);
    m_form->setValue(u"body"_s, m_base.body);
    m_form->setValue(u"duration"_s,
                     m_base.durationSeconds ? QVariant((qint64(*m_base.durationSeconds) + 30) / 60) : QVariant());
    m_form->setValue(u"outcome"_s, nameOf(m_base.outcome));
    m_form->setValue(u"pinned"_s, m_base.pinned);
    if (m_base.id.isValid())
        m_when->setInstant(m_base.occurredAt);
    m_form->clearErrors();
    m_form->markClean();
    m_cleanChoices = {m_kind->currentIndex(), m_direction->currentIndex(), m_sentiment->currentIndex()};
    applyKind();
}

void InteractionForm::applyKind()
{
    const InteractionKind kind = kinds[static_cast<size_t>(m_kind->currentIndex())];
    const bool note = kind == InteractionKind::Note;
    const bool spoken = kind == InteractionKind::Call || kind == InteractionKind::Visit || kind == InteractionKind::Chat;
    // A note is the shop's own; anything else has a direction.
    if (note)
        m_direction->setCurrentIndex(indexIn(directions, Direction::Internal));
    else if (m_direction->currentIndex() == indexIn(directions, Direction::Internal))
        m_direction->setCurrentIndex(indexIn(directions, kind == InteractionKind::Visit ? Direction::In : Direction::Out));
    m_direction->setEnabled(!note);
    m_form->field(u"outcome"_s).editor()->setEnabled(kind == InteractionKind::Call);
    m_form->field(u"duration"_s).editor()->setEnabled(spoken);
}

Interaction InteractionForm::interaction() const
{
    Interaction interaction = m_base;
    interaction.kind = kinds[static_cast<size_t>(m_kind->currentIndex())];
    interaction.direction = directions[static_cast<size_t>(m_direction->currentIndex())];
    const int mood = m_sentiment->currentIndex();
    interaction.sentiment = mood > 0 ? std::optional(sentiments[static_cast<size_t>(mood - 1)]) : std::nullopt;
    interaction.subject = m_form->value<QString>(u"subject"_s);
    interaction.body = m_form->value<QString>(u"body"_s);
    interaction.pinned = m_form->value<bool>(u"pinned"_s);
    interaction.outcome = interaction.kind == InteractionKind::Call ? valueOf<Outcome>(m_form->value<QString>(u"outcome"_s))
                                                                    : Outcome::None;
    const FormField &duration = m_form->field(u"duration"_s);
    if (!duration.editor()->isEnabled() || !duration.value().isValid())
        interaction.durationSeconds.reset();
    else if (duration.isDirty())
        interaction.durationSeconds = duration.value().toInt() * 60;
    interaction.occurredAt = m_when->instant();
    interaction.timeUnknown = m_base.timeUnknown && interaction.occurredAt == m_base.occurredAt;
    return interaction;
}

void InteractionForm::setText(const QString &text)
{
    if (!text.isEmpty())
        m_form->setValue(u"body"_s, text);
}

bool InteractionForm::isDirty() const
{
    const QVariantList choices{m_kind->currentIndex(), m_direction->currentIndex(), m_sentiment->currentIndex()};
    return m_form->isDirty() || choices != m_cleanChoices;
}

void InteractionForm::save()
{
    notice()->hide();
    const Interaction entered = interaction();
    const QList<Error> errors = validate(entered, m_clock.now()) + m_form->check();
    showOthers(m_form->showErrors(errors));
    if (!errors.isEmpty())
        return;
    setSaving(true);
    Q_EMIT submitted(entered);
}

void InteractionForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({error}));
}

void InteractionForm::showConflict(const Interaction &theirs)
{
    setSaving(false);
    notice()->show(tr("This entry was changed elsewhere while you were editing. Which version shall stay?"), Tone::Warning);
    connect(notice()->addButton(tr("Keep mine")), &QPushButton::clicked, this, [this, version = theirs.rowVersion] {
        m_base.rowVersion = version;
        save();
    });
    connect(notice()->addButton(tr("Take theirs")), &QPushButton::clicked, this, [this, theirs] {
        m_base = theirs;
        fill();
    });
}

void InteractionForm::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_3)
        setSentimentByKey(event->key());
    else
        FormDialog::keyPressEvent(event);
}

void InteractionForm::setSentimentByKey(int key)
{
    m_sentiment->setCurrentIndex(key - Qt::Key_0);
}

} // namespace regulars
