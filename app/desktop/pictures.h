// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/options.h"
#include "core/base/id.h"
#include "ui/base/theme.h"

#include <QtCore/QObject>
#include <QtCore/QSize>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>

#include <functional>
#include <vector>

namespace regulars {

class Desktop;

/// Draws pages of the program into PNG files without showing a window: the dashboard (`--render`), or every page
/// light and dark at 100 and 150 % (`--screenshots`).
class Pictures final : public QObject
{
    Q_OBJECT

public:
    Pictures(Desktop &desktop, Theme &theme, const Options &options);

    void start();

Q_SIGNALS:
    /// With the program's exit code.
    void finished(int exitCode);

private:
    struct Picture
    {
        QString name;
        std::function<void()> open;
        std::function<QWidget *()> widget; ///< what to draw, some time after `open`; null when it did not open
        QSize size;                        ///< as it is when not valid
        bool staysOpen = false;            ///< the next picture is of the same dialog
    };
    void planPages();
    void planForms(CustomerId customer);
    void planDuplicates(CustomerId customer);
    void fillCounter(CustomerId customer);
    void planKnowledge();
    void planDashboard();
    void planOutlook();
    void planServiceLevels();
    void planLoyalty(CustomerId customer);
    void planRewards(CustomerId customer);
    void planTrialAndPapers(CustomerId customer);
    void planDesk();
    void planSegments(CustomerId customer);
    void planImport();
    /// A member of the loyalty programme with points.
    [[nodiscard]] CustomerId shownMember() const;
    /// The newest order of the customer who is shown.
    [[nodiscard]] OrderId shownOrder() const;
    [[nodiscard]] CustomerId shownHousehold() const;
    void openNext();
    void awaitNext();
    void draw(const Picture &picture);
    void drawInto(QWidget &widget, const QString &file, double pixelRatio, QSize size);
    [[nodiscard]] QWidget *openDialog() const;

    Desktop &m_desktop;
    Theme &m_theme;
    Options m_options;
    QTemporaryDir m_folder;
    std::vector<Picture> m_plan;
    size_t m_next = 0;
    int m_waited = 0;
    int m_exitCode = 0;
};

} // namespace regulars
