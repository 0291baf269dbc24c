// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/paperdialog.h"

#include "ui/base/card.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int dialogWidth = 440; // pixels
constexpr int monthsPerQuarter = 3;
constexpr int firstDayRole = Qt::UserRole;
constexpr int lastDayRole = Qt::UserRole + 1;

} // namespace

PaperDialog::PaperDialog(const PaperOffer &offer, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(offer.title);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(space::xl, space::l, space::xl, space::l);
    body->setSpacing(space::m);
    body->addWidget(new TextLabel(offer.title, FontRole::CardTitle, ColourRole::Text, this));
    for (const QString &fact : offer.facts) {
        auto *label = new TextLabel(fact, FontRole::Body, ColourRole::Muted, this);
        label->setObjectName(u"paper_fact"_s);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        body->addWidget(label);
    }
    if (offer.hasPeriod)
        addPeriods(body, offer.today);
    body->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    layout->addWidget(new Separator(this));
    addButtons(layout, offer.isText);
    connect(this, &QDialog::finished, this, &QObject::deleteLater);
    resize(dialogWidth, sizeHint().height());
}

void PaperDialog::addPeriods(QVBoxLayout *body, QDate today)
{
    auto *label = new TextLabel(tr("Of which time"), FontRole::Small, ColourRole::Muted, this);
    m_period = new QComboBox(this);
    m_period->setObjectName(u"paper_period"_s);
    m_period->setAccessibleName(label->text());
    label->setBuddy(m_period);
    const auto add = [this](const QString &text, QDate from, QDate until) {
        m_period->addItem(text);
        m_period->setItemData(m_period->count() - 1, from, firstDayRole);
        m_period->setItemData(m_period->count() - 1, until, lastDayRole);
    };
    const QDate newYear(today.year(), 1, 1);
    add(tr("Everything"), {}, {});
    add(tr("This year"), newYear, {});
    add(tr("Last year"), newYear.addYears(-1), newYear.addDays(-1));
    add(tr("The last 3 months"), today.addMonths(-monthsPerQuarter).addDays(1), {});
    body->addWidget(label);
    body->addWidget(m_period);
}

void PaperDialog::addButtons(QVBoxLayout *layout, bool isText)
{
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::xl, space::m, space::xl, space::l);
    buttons->setSpacing(space::s);
    const auto add = [&](const QString &text, const QString &name, auto asked) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, asked] {
            Q_EMIT(this->*asked)();
            accept();
        });
        buttons->addWidget(button);
        return button;
    };
    auto *close = new QPushButton(tr("Close"), this);
    close->setToolTip(tr("Esc"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    if (isText)
        add(tr("Copy as text"), u"copy_paper"_s, &PaperDialog::copyRequested)->setToolTip(tr("To paste it into a mail"));
    buttons->addStretch(1);
    buttons->addWidget(close);
    add(tr("Save as PDF…"), u"save_paper"_s, &PaperDialog::fileRequested);
    QPushButton *print = add(tr("Print…"), u"print_paper"_s, &PaperDialog::printRequested);
    setButtonLook(print, ButtonVariant::Primary);
    print->setDefault(true);
    print->setFocus();
    layout->addLayout(buttons);
}

QDate PaperDialog::from() const
{
    return m_period ? m_period->currentData(firstDayRole).toDate() : QDate();
}

QDate PaperDialog::until() const
{
    return m_period ? m_period->currentData(lastDayRole).toDate() : QDate();
}

} // namespace regulars
