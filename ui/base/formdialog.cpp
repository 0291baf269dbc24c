// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/formdialog.h"

#include "ui/base/card.h"
#include "ui/base/errortext.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace regulars {

FormDialog::FormDialog(const QString &title, QWidget *parent)
    : QDialog(parent),
      m_notice(new Notice(this)),
      m_save(new QPushButton(tr("Save"), this)),
      m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(title);
    layOut();
    for (QPushButton *button : {m_save, m_close})
        button->setAutoDefault(false);
    setButtonLook(m_save, ButtonVariant::Primary);
    m_save->setObjectName(u"save"_s);
    m_close->setObjectName(u"close"_s);
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_close->setToolTip(tr("Esc"));
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_close, &QPushButton::clicked, this, &FormDialog::reject);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this);
        connect(shortcut, &QShortcut::activated, m_save, &QPushButton::click);
    }
}

void FormDialog::layOut()
{
    m_content = new QWidget(this);
    m_body = new QVBoxLayout(m_content);
    m_body->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    m_body->setSpacing(space::m);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);

    m_footer = new QHBoxLayout;
    m_footer->setContentsMargins(space::xl, space::m, space::xl, space::l);
    m_footer->setSpacing(space::s);
    m_footer->addStretch(1);
    m_footer->addWidget(new TextLabel(tr("Ctrl+Enter saves"), FontRole::Small, ColourRole::Faint, this));
    m_footer->addSpacing(space::xs);
    m_footer->addWidget(m_close);
    m_footer->addWidget(m_save);

    auto *noticeRow = new QVBoxLayout;
    noticeRow->setContentsMargins(space::l, space::l, space::l, 0);
    noticeRow->addWidget(m_notice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(noticeRow);
    layout->addWidget(scroll, 1);
    layout->addWidget(new Separator(this));
    layout->addLayout(m_footer);
}

void FormDialog::openForm()
{
    if (std::exchange(m_kept, false)) {
        m_notice->show(tr("Here is what you had entered before."), Tone::Info);
        connect(m_notice->addButton(tr("Start over")), &QPushButton::clicked, this, &FormDialog::startOverRequested);
    }
    // The body scrolls up and down only, so nothing may be cut off at its side in any language.
    setMinimumWidth(m_content->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    open();
    raise();
    activateWindow();
}

void FormDialog::setSaving(bool saving)
{
    m_save->setEnabled(!saving);
}

void FormDialog::finish()
{
    setSaving(false);
    QDialog::accept();
    Q_EMIT dismissed();
}

void FormDialog::reject()
{
    m_kept = isDirty();
    QDialog::reject();
    if (m_kept)
        Q_EMIT entriesKept();
    else
        Q_EMIT dismissed();
}

void FormDialog::setSaveText(const QString &text)
{
    m_save->setText(text);
}

void FormDialog::showOthers(const QList<Error> &errors)
{
    if (!errors.isEmpty())
        m_notice->show(errorText(errors.first()), Tone::Danger);
}

} // namespace regulars
