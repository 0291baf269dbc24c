// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/linesedit.h"

#include "ui/base/icons.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

namespace regulars {

LinesEdit::LinesEdit(const QString &addText, int spacing, Fewest fewest, QWidget *parent)
    : QWidget(parent), m_lines(new QVBoxLayout), m_add(new QPushButton(addText, this)), m_fewest(fewest)
{
    m_add->setIcon(themedIcon(Theme::of(this), IconName::Plus, ColourRole::Accent));
    m_add->setAutoDefault(false);
    setButtonLook(m_add, ButtonVariant::Quiet, ButtonSize::Small);
    m_lines->setSpacing(spacing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(m_lines);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addEmptyLine();
        settle();
        lastEditor()->setFocus();
    });
}

QWidget *LinesEdit::appendLine()
{
    auto *line = new QWidget(this);
    m_lines->addWidget(line);
    return line;
}

QPushButton *LinesEdit::createRemove(QWidget *line, const QString &name)
{
    auto *remove = new QPushButton(themedIcon(Theme::of(this), IconName::Close, ColourRole::Muted), {}, line);
    remove->setAutoDefault(false);
    remove->setAccessibleName(name);
    remove->setToolTip(tr("Remove"));
    setButtonLook(remove, ButtonVariant::Quiet, ButtonSize::Small);
    connect(remove, &QPushButton::clicked, this, [this, line] { removeByHand(line); });
    return remove;
}

QRadioButton *LinesEdit::createMain(QWidget *line, bool checked)
{
    auto *main = new QRadioButton(tr("Main"), line);
    main->setAutoExclusive(false); // each stands in a line of its own
    main->setChecked(checked);
    main->setToolTip(tr("The one to use first"));
    connect(main, &QRadioButton::clicked, this, [this, main] {
        for (QRadioButton *each : findChildren<QRadioButton *>())
            each->setChecked(each == main);
        Q_EMIT edited();
    });
    return main;
}

void LinesEdit::removeLine(QWidget *line)
{
    forgetLine(line);
    m_lines->removeWidget(line);
    line->hide();
    line->setParent(nullptr);
    line->deleteLater(); // the button that was pressed is one of its children
}

void LinesEdit::removeAllLines()
{
    while (m_lines->count() > 0)
        removeLine(m_lines->itemAt(m_lines->count() - 1)->widget());
}

void LinesEdit::removeByHand(QWidget *line)
{
    removeLine(line);
    if (m_lines->count() == 0 && m_fewest == Fewest::AtLeastOne)
        addEmptyLine();
    settle();
    lastEditor()->setFocus();
    Q_EMIT edited();
}

void LinesEdit::settle()
{
    for (QRadioButton *each : findChildren<QRadioButton *>())
        each->setVisible(m_lines->count() > 1);
}

} // namespace regulars
