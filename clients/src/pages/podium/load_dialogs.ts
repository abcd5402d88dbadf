// The dialogs come as a chunk of their own, fetched as soon as the page stands, so that the page is
// light and a dialog still opens when the network is gone.

export const loadDialogs = () => import('./dialogs/PodiumDialogs');
