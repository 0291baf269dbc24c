// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/formdialog.h"
#include "ui/base/rendering.h"
#include "ui/base/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>

namespace regulars::uitest {

/// Draws the widget light and dark into the folder that REGULARS_PICTURES names; without it, only checks that it draws.
inline void takePictures(QWidget &widget, Theme &theme, const QString &name, QSize size)
{
    const QString folder = qEnvironmentVariable("REGULARS_PICTURES");
    const QTemporaryDir temporary;
    for (const auto &[suffix, mode] :
         {std::pair(QStringLiteral("light"), ThemeMode::Light), std::pair(QStringLiteral("dark"), ThemeMode::Dark)}) {
        theme.setMode(mode);
        QCoreApplication::sendPostedEvents();
        const QString file = QStringLiteral("%1/%2-%3.png").arg(folder.isEmpty() ? temporary.path() : folder, name, suffix);
        QVERIFY(renderWidget(widget, size, 1.0, file));
    }
    theme.setMode(ThemeMode::Light);
}

/// Opens the form and waits until it has the keyboard.
inline void openForm(FormDialog &form)
{
    form.openForm();
    QVERIFY(QTest::qWaitForWindowActive(&form));
}

/// The visible form of that kind over the window; null when there is none.
template<typename Form>
[[nodiscard]] Form *openFormOf(const QWidget &window)
{
    for (Form *form : window.findChildren<Form *>()) {
        if (form->isVisible())
            return form;
    }
    return nullptr;
}

/// The visible form of that kind over the window, once it is there and has the keyboard; null when none comes.
template<typename Form>
[[nodiscard]] Form *openedFormOf(const QWidget &window)
{
    const bool came = QTest::qWaitFor([&window] { return openFormOf<Form>(window) != nullptr; });
    Form *form = came ? openFormOf<Form>(window) : nullptr;
    return form && QTest::qWaitForWindowActive(form) ? form : nullptr;
}

/// Gives the window the keyboard: only the active one has shortcuts. qWaitForWindowActive() is content with a parent that
/// is.
inline void activate(QWidget &window)
{
    window.activateWindow();
    QTRY_VERIFY(window.isActiveWindow());
}

/// Saves the form by keys.
inline void saveByKeys(QWidget &form)
{
    activate(form);
    QTest::keyClick(form.focusWidget() ? form.focusWidget() : &form, Qt::Key_Return, Qt::ControlModifier);
}

/// The visible button with that text, without its mnemonic; null when there is none.
inline QAbstractButton *buttonCalled(const QWidget &parent, const QString &text)
{
    for (QAbstractButton *button : parent.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && QString(button->text()).remove(u'&') == text)
            return button;
    }
    return nullptr;
}

/// The visible editors and buttons that have no name to read out.
inline QStringList namelessEditors(const QWidget &parent)
{
    QStringList nameless;
    for (const QWidget *child : parent.findChildren<QWidget *>()) {
        const bool editor = child->inherits("QLineEdit") || child->inherits("QComboBox") ||
                            child->inherits("QPlainTextEdit") || child->inherits("QAbstractSpinBox") ||
                            child->inherits("QAbstractButton");
        const bool part = child->parentWidget()->inherits("QComboBox") ||
                          child->parentWidget()->inherits("QAbstractSpinBox") ||
                          child->objectName().startsWith(QLatin1StringView("qt_"));
        const auto *button = qobject_cast<const QAbstractButton *>(child);
        if (editor && !part && child->isVisibleTo(&parent) && child->accessibleName().isEmpty() &&
            (!button || button->text().isEmpty()))
            nameless.append(QLatin1StringView(child->metaObject()->className()) + u' ' + child->objectName());
    }
    return nameless;
}

} // namespace regulars::uitest
