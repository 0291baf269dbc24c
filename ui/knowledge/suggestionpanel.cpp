// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/knowledge/suggestionpanel.h"

#include "ui/base/clearlayout.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/knowledge/knowledgetexts.h"
#include "ui/tickets/tickettexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

SuggestionPanel::SuggestionPanel(Database &database, const Formatting &formatting, QWidget *parent)
    : QWidget(parent),
      m_formatting(formatting),
      m_model(new TicketSuggestions(database, this)),
      m_switch(new QPushButton(this)),
      m_rows(new QWidget(this)),
      m_layout(new QVBoxLayout(m_rows))
{
    setButtonLook(m_switch, ButtonVariant::Line, ButtonSize::Small);
    m_switch->setCheckable(true);
    m_layout->setContentsMargins(lineButtonPadding, 0, lineButtonPadding, 0);
    m_layout->setSpacing(space::s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l - lineButtonPadding, space::xs, space::l - lineButtonPadding, space::xs);
    layout->setSpacing(space::xs);
    layout->addWidget(m_switch, 0, Qt::AlignLeading);
    layout->addWidget(m_rows);
    m_rows->hide();
    hide();
    connect(m_switch, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
    connect(m_model, &QueryModel::loaded, this, &SuggestionPanel::showSuggestions);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &SuggestionPanel::showSuggestions);
}

void SuggestionPanel::setOpen(bool open)
{
    m_open = open;
    m_switch->setChecked(open);
    m_rows->setVisible(open);
    if (!open)
        return;
    if (auto *first = m_rows->findChild<QPushButton *>())
        first->setFocus(Qt::OtherFocusReason);
}

void SuggestionPanel::showSuggestions()
{
    clearLayout(m_layout);
    int articles = 0;
    for (const TicketSuggestion &suggestion : m_model->rows()) {
        addRow(suggestion);
        articles += suggestion.article.isValid() ? 1 : 0;
    }
    const int tickets = m_model->rowCount() - articles;
    QStringList found;
    if (articles > 0)
        found += tr("%n article(s)", "", articles);
    if (tickets > 0)
        found += tr("%n similar ticket(s)", "", tickets);
    m_switch->setText(tr("May help: %1", "articles and tickets").arg(m_formatting.locale().createSeparatedList(found)));
    setVisible(m_model->rowCount() > 0);
}

void SuggestionPanel::addRow(const TicketSuggestion &suggestion)
{
    auto *row = new QWidget(m_rows);
    const bool article = suggestion.article.isValid();
    const QString title =
        article
            ? suggestion.title
            : tr("%1 %2", "number and subject of a ticket").arg(TicketTexts::number(suggestion.number), suggestion.title);
    auto *name = new TextLabel(title, FontRole::Body, ColourRole::Text, row);
    name->setElided(true);
    name->setTextFormat(Qt::PlainText);
    auto *why = new TextLabel(KnowledgeTexts::reason(suggestion.words), FontRole::Small, ColourRole::Muted, row);
    why->setElided(true);
    why->setTextFormat(Qt::PlainText);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(why);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(words, 1);
    const auto addButton = [&](const QString &text, const QString &accessible) {
        auto *button = new QPushButton(text, row);
        button->setAccessibleName(accessible);
        setButtonLook(button, ButtonVariant::Quiet, ButtonSize::Small);
        layout->addWidget(button);
        return button;
    };
    if (article) {
        connect(addButton(tr("Insert"), tr("Insert “%1” into the answer").arg(title)), &QPushButton::clicked, this,
                [this, suggestion] { Q_EMIT insertRequested(suggestion.article, suggestion.text); });
    } else if (!suggestion.text.isEmpty()) {
        name->setToolTip(suggestion.text);
    }
    connect(addButton(tr("Open"), tr("Open “%1”").arg(title)), &QPushButton::clicked, this, [this, suggestion, article] {
        if (article)
            Q_EMIT articleRequested(suggestion.article);
        else
            Q_EMIT ticketRequested(suggestion.ticket);
    });
    m_layout->addWidget(row);
}

} // namespace regulars
